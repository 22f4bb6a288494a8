using System;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

/// <summary>Stands in for <see cref="string"/> in guarded programs: the same members, charged for by length.</summary>
public static partial class StringCalls
{
    public static bool Equality(string? a, string? b)
    {
        Compare(a, b);
        return a == b;
    }

    public static bool Inequality(string? a, string? b)
    {
        Compare(a, b);
        return a != b;
    }

    public static bool Equals(string text, string? other)
    {
        Compare(text, other);
        return text.Equals(other);
    }

    public static bool Equals(string text, string? other, StringComparison comparison)
    {
        Compare(text, other);
        return text.Equals(other, comparison);
    }

    public static int CompareOrdinal(string? a, string? b)
    {
        Compare(a, b);
        return string.CompareOrdinal(a, b);
    }

    public static int CompareOrdinal(string? a, int indexA, string? b, int indexB, int length)
    {
        Compare(a, b);
        return string.CompareOrdinal(a, indexA, b, indexB, length);
    }

    public static bool IsNullOrWhiteSpace(string? text)
    {
        Look(text);
        return string.IsNullOrWhiteSpace(text);
    }

    public static bool Contains(string text, char value)
    {
        Search(text, 1);
        return text.Contains(value);
    }

    public static bool Contains(string text, char value, StringComparison comparison)
    {
        Search(text, 1);
        return text.Contains(value, comparison);
    }

    public static bool Contains(string text, string value)
    {
        Search(text, value.Length);
        return text.Contains(value);
    }

    public static bool Contains(string text, string value, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.Contains(value, comparison);
    }

    public static bool StartsWith(string text, string value, StringComparison comparison)
    {
        Compare(text, value);
        return text.StartsWith(value, comparison);
    }

    public static bool EndsWith(string text, string value, StringComparison comparison)
    {
        Compare(text, value);
        return text.EndsWith(value, comparison);
    }

    public static int IndexOf(string text, char value)
    {
        Search(text, 1);
        return text.IndexOf(value);
    }

    public static int IndexOf(string text, char value, int start)
    {
        Search(text, 1);
        return text.IndexOf(value, start);
    }

    public static int IndexOf(string text, char value, int start, int count)
    {
        Search(text, 1);
        return text.IndexOf(value, start, count);
    }

    public static int IndexOf(string text, char value, StringComparison comparison)
    {
        Search(text, 1);
        return text.IndexOf(value, comparison);
    }

    public static int IndexOf(string text, string value, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.IndexOf(value, comparison);
    }

    public static int IndexOf(string text, string value, int start, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.IndexOf(value, start, comparison);
    }

    public static int IndexOf(string text, string value, int start, int count, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.IndexOf(value, start, count, comparison);
    }

    public static int LastIndexOf(string text, char value)
    {
        Search(text, 1);
        return text.LastIndexOf(value);
    }

    public static int LastIndexOf(string text, char value, int start)
    {
        Search(text, 1);
        return text.LastIndexOf(value, start);
    }

    public static int LastIndexOf(string text, char value, int start, int count)
    {
        Search(text, 1);
        return text.LastIndexOf(value, start, count);
    }

    public static int LastIndexOf(string text, string value, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.LastIndexOf(value, comparison);
    }

    public static int LastIndexOf(string text, string value, int start, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.LastIndexOf(value, start, comparison);
    }

    public static int LastIndexOf(string text, string value, int start, int count, StringComparison comparison)
    {
        Search(text, value.Length);
        return text.LastIndexOf(value, start, count, comparison);
    }

    private static void Look(string? text) => Budget.Charge(Work.Element + ((text?.Length ?? 0) >> 1));

    private static void Compare(string? a, string? b) => Budget.Charge(Work.Element + (Math.Min(a?.Length ?? 0, b?.Length ?? 0) >> 1));

    /// <summary>At worst every letter of the one is compared with every letter of the other.</summary>
    private static void Search(string text, int pattern) => Budget.Charge(2 * Work.Element + text.Length + (Guard.Product(text.Length, pattern) >> 2));
}
