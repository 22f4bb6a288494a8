using System;
using System.Collections.Generic;
using System.Linq;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

public static partial class StringCalls
{
    /// <summary>Letters a program's text may have. Instructions have a few dozen.</summary>
    private const int MostLetters = 4096;

    public static string Concat(string? a, string? b)
    {
        Reserve(Length(a) + Length(b));
        return Made(string.Concat(a, b));
    }

    public static string Concat(string? a, string? b, string? c)
    {
        Reserve(Length(a) + Length(b) + Length(c));
        return Made(string.Concat(a, b, c));
    }

    public static string Concat(string? a, string? b, string? c, string? d)
    {
        Reserve(Length(a) + Length(b) + Length(c) + Length(d));
        return Made(string.Concat(a, b, c, d));
    }

    public static string Concat(string?[] texts)
    {
        Reserve(Length(texts, 0));
        return Made(string.Concat(texts));
    }

    public static string Concat(IEnumerable<string?> texts) => Concat(texts.ToArray());

    public static string Concat(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Reserve(a.Length + b.Length);
        return Made(string.Concat(a, b));
    }

    public static string Concat(ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<char> c)
    {
        Reserve(a.Length + b.Length + c.Length);
        return Made(string.Concat(a, b, c));
    }

    public static string Concat(ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<char> c, ReadOnlySpan<char> d)
    {
        Reserve(a.Length + b.Length + c.Length + d.Length);
        return Made(string.Concat(a, b, c, d));
    }

    public static string Join(char separator, string?[] texts)
    {
        Reserve(Length(texts, 1));
        return Made(string.Join(separator, texts));
    }

    public static string Join(char separator, string?[] texts, int start, int count)
    {
        Reserve(Length(texts, 1));
        return Made(string.Join(separator, texts, start, count));
    }

    public static string Join(string? separator, string?[] texts)
    {
        Reserve(Length(texts, Length(separator)));
        return Made(string.Join(separator, texts));
    }

    public static string Join(string? separator, string?[] texts, int start, int count)
    {
        Reserve(Length(texts, Length(separator)));
        return Made(string.Join(separator, texts, start, count));
    }

    public static string Join(string? separator, IEnumerable<string?> texts) => Join(separator, texts.ToArray());

    public static string Replace(string text, char old, char replacement)
    {
        Reserve(text.Length);
        return Made(text.Replace(old, replacement));
    }

    public static string Replace(string text, string old, string? replacement)
    {
        Reserve(Replaced(text, old, replacement));
        return Made(text.Replace(old, replacement));
    }

    public static string Replace(string text, string old, string? replacement, StringComparison comparison)
    {
        Reserve(Replaced(text, old, replacement));
        return Made(text.Replace(old, replacement, comparison));
    }

    public static string Trim(string text)
    {
        Reserve(text.Length);
        return Made(text.Trim());
    }

    public static string Trim(string text, char letter)
    {
        Reserve(text.Length);
        return Made(text.Trim(letter));
    }

    public static string Trim(string text, char[]? letters)
    {
        Reserve(text.Length + Guard.Product(text.Length, letters?.Length ?? 0));
        return Made(text.Trim(letters));
    }

    public static string TrimStart(string text)
    {
        Reserve(text.Length);
        return Made(text.TrimStart());
    }

    public static string TrimStart(string text, char letter)
    {
        Reserve(text.Length);
        return Made(text.TrimStart(letter));
    }

    public static string TrimStart(string text, char[]? letters)
    {
        Reserve(text.Length + Guard.Product(text.Length, letters?.Length ?? 0));
        return Made(text.TrimStart(letters));
    }

    public static string TrimEnd(string text)
    {
        Reserve(text.Length);
        return Made(text.TrimEnd());
    }

    public static string TrimEnd(string text, char letter)
    {
        Reserve(text.Length);
        return Made(text.TrimEnd(letter));
    }

    public static string TrimEnd(string text, char[]? letters)
    {
        Reserve(text.Length + Guard.Product(text.Length, letters?.Length ?? 0));
        return Made(text.TrimEnd(letters));
    }

    public static string Substring(string text, int start)
    {
        Reserve(text.Length);
        return Made(text[start..]);
    }

    public static string Substring(string text, int start, int length)
    {
        Reserve(text.Length);
        return Made(text.Substring(start, length));
    }

    public static string Remove(string text, int start)
    {
        Reserve(text.Length);
        return Made(text.Remove(start));
    }

    public static string Remove(string text, int start, int count)
    {
        Reserve(text.Length);
        return Made(text.Remove(start, count));
    }

    public static string Insert(string text, int start, string value)
    {
        Reserve(text.Length + value.Length);
        return Made(text.Insert(start, value));
    }

    public static string PadLeft(string text, int width)
    {
        Reserve(Math.Max(text.Length, width));
        return Made(text.PadLeft(width));
    }

    public static string PadLeft(string text, int width, char letter)
    {
        Reserve(Math.Max(text.Length, width));
        return Made(text.PadLeft(width, letter));
    }

    public static string PadRight(string text, int width)
    {
        Reserve(Math.Max(text.Length, width));
        return Made(text.PadRight(width));
    }

    public static string PadRight(string text, int width, char letter)
    {
        Reserve(Math.Max(text.Length, width));
        return Made(text.PadRight(width, letter));
    }

    public static string ToLowerInvariant(string text)
    {
        Reserve(text.Length);
        return Made(text.ToLowerInvariant());
    }

    public static string ToUpperInvariant(string text)
    {
        Reserve(text.Length);
        return Made(text.ToUpperInvariant());
    }

    public static char[] ToCharArray(string text)
    {
        Reserve(text.Length);
        return text.ToCharArray();
    }

    public static char[] ToCharArray(string text, int start, int length)
    {
        Reserve(text.Length);
        return text.ToCharArray(start, length);
    }

    private static int Length(string? text) => text?.Length ?? 0;

    private static long Length(string?[] texts, int separator)
    {
        Budget.Charge(Guard.Product(Work.Element, texts.Length));
        var sum = Guard.Product(separator, texts.Length);
        foreach (var text in texts) sum += Length(text);
        return sum;
    }

    private static long Replaced(string text, string old, string? replacement)
    {
        Search(text, old.Length);
        return text.Length + Guard.Product(text.Length / Math.Max(1, old.Length), Length(replacement));
    }

    private static void Reserve(long letters)
    {
        Budget.Charge(Work.Element + letters);
        Budget.Allocate(Budget.ArrayHeader + Guard.Product(2, letters));
    }

    // Comparing texts is charged as for the longest there can be.
    private static string Made(string text)
    {
        if (text.Length > MostLetters) Budget.Trap(TrapKind.Memory);
        return text;
    }
}
