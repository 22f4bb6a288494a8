using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>The greatest.</summary>
    public static int Max(this IEnumerable<int> source) => MaxOf(source) ?? throw NoElements();

    /// <summary>The greatest of those that are there; null where none is.</summary>
    public static int? Max(this IEnumerable<int?> source) => MaxOf(source.Known());

    /// <summary>The greatest of what a function makes of each.</summary>
    public static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => source.Select(selector).Max();

    /// <summary>The greatest of what a function makes of each, where it is there.</summary>
    public static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => source.Select(selector).Max();

    /// <summary>The greatest.</summary>
    public static long Max(this IEnumerable<long> source) => MaxOf(source) ?? throw NoElements();

    /// <summary>The greatest of those that are there; null where none is.</summary>
    public static long? Max(this IEnumerable<long?> source) => MaxOf(source.Known());

    /// <summary>The greatest of what a function makes of each.</summary>
    public static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => source.Select(selector).Max();

    /// <summary>The greatest of what a function makes of each, where it is there.</summary>
    public static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => source.Select(selector).Max();

    /// <summary>The greatest.</summary>
    public static double Max(this IEnumerable<double> source) => MaxOf(source) ?? throw NoElements();

    /// <summary>The greatest of those that are there; null where none is.</summary>
    public static double? Max(this IEnumerable<double?> source) => MaxOf(source.Known());

    /// <summary>The greatest of what a function makes of each.</summary>
    public static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => source.Select(selector).Max();

    /// <summary>The greatest of what a function makes of each, where it is there.</summary>
    public static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => source.Select(selector).Max();

    /// <summary>The greatest.</summary>
    public static float Max(this IEnumerable<float> source) => MaxOf(source) ?? throw NoElements();

    /// <summary>The greatest of those that are there; null where none is.</summary>
    public static float? Max(this IEnumerable<float?> source) => MaxOf(source.Known());

    /// <summary>The greatest of what a function makes of each.</summary>
    public static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => source.Select(selector).Max();

    /// <summary>The greatest of what a function makes of each, where it is there.</summary>
    public static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => source.Select(selector).Max();

    /// <summary>The greatest by the type's own order; null where there is none and the type allows it.</summary>
    public static TSource? Max<TSource>(this IEnumerable<TSource> source) => source.MaxBy(item => item);

    /// <summary>The greatest of what a function makes of each.</summary>
    public static TResult? Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => source.Select(selector).Max();

    /// <summary>The first with the greatest key; null where there is none and the type allows it.</summary>
    public static TSource? MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
    {
        var (any, best, bestKey) = (false, default(TSource), default(TKey));
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            var key = keySelector(item);
            // Whatever has no key is passed over while there is anything else.
            if (any && (key is null || (bestKey is not null && Keys<TKey>.Compare(key, bestKey) <= 0))) continue;
            (any, best, bestKey) = (true, item, key);
        }

        return any || default(TSource) is null ? best : throw NoElements();
    }

    // Not a number is less than every number, as in the framework.
    private static T? MaxOf<T>(IEnumerable<T> source) where T : struct, System.Numerics.INumber<T>
    {
        T? best = null;
        foreach (var item in new Pulled<T>(source))
            if (best is not { } known || item > known || T.IsNaN(known)) best = item;
        return best;
    }
}
