using System;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

public static partial class StringCalls
{
    public static string[] Split(string text, ReadOnlySpan<char> separators)
    {
        Pieces(text, separators.Length);
        return text.Split(separators);
    }

    public static string[] Split(string text, char[]? separators)
    {
        Pieces(text, separators?.Length ?? 8);
        return text.Split(separators);
    }

    public static string[] Split(string text, char[]? separators, int count)
    {
        Pieces(text, separators?.Length ?? 8);
        return text.Split(separators, count);
    }

    public static string[] Split(string text, char[]? separators, int count, StringSplitOptions options)
    {
        Pieces(text, separators?.Length ?? 8);
        return text.Split(separators, count, options);
    }

    public static string[] Split(string text, char[]? separators, StringSplitOptions options)
    {
        Pieces(text, separators?.Length ?? 8);
        return text.Split(separators, options);
    }

    public static string[] Split(string text, char separator, int count, StringSplitOptions options)
    {
        Pieces(text, 1);
        return text.Split(separator, count, options);
    }

    public static string[] Split(string text, char separator, StringSplitOptions options)
    {
        Pieces(text, 1);
        return text.Split(separator, options);
    }

    public static string[] Split(string text, string? separator, int count, StringSplitOptions options)
    {
        Pieces(text, separator?.Length ?? 8);
        return text.Split(separator, count, options);
    }

    public static string[] Split(string text, string? separator, StringSplitOptions options)
    {
        Pieces(text, separator?.Length ?? 8);
        return text.Split(separator, options);
    }

    public static string[] Split(string text, string[]? separators, int count, StringSplitOptions options)
    {
        Pieces(text, Letters(separators));
        return text.Split(separators, count, options);
    }

    public static string[] Split(string text, string[]? separators, StringSplitOptions options)
    {
        Pieces(text, Letters(separators));
        return text.Split(separators, options);
    }

    private static long Letters(string[]? separators)
    {
        long sum = 8;
        foreach (var separator in separators ?? []) sum += 1 + (separator?.Length ?? 0);
        Budget.Charge(sum);
        return sum;
    }

    private static void Pieces(string text, long separators)
    {
        Budget.Charge(2 * Work.Element + (2L * text.Length) + (Guard.Product(text.Length, separators) >> 1));
        Budget.Allocate(Budget.ArrayHeader + (48L * (text.Length + 1)));
    }
}
