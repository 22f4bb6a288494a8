using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>The least.</summary>
    public static int Min(this IEnumerable<int> source) => MinOf(source) ?? throw NoElements();

    /// <summary>The least of those that are there; null where none is.</summary>
    public static int? Min(this IEnumerable<int?> source) => MinOf(source.Known());

    /// <summary>The least of what a function makes of each.</summary>
    public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => source.Select(selector).Min();

    /// <summary>The least of what a function makes of each, where it is there.</summary>
    public static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => source.Select(selector).Min();

    /// <summary>The least.</summary>
    public static long Min(this IEnumerable<long> source) => MinOf(source) ?? throw NoElements();

    /// <summary>The least of those that are there; null where none is.</summary>
    public static long? Min(this IEnumerable<long?> source) => MinOf(source.Known());

    /// <summary>The least of what a function makes of each.</summary>
    public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => source.Select(selector).Min();

    /// <summary>The least of what a function makes of each, where it is there.</summary>
    public static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => source.Select(selector).Min();

    /// <summary>The least.</summary>
    public static double Min(this IEnumerable<double> source) => MinOf(source) ?? throw NoElements();

    /// <summary>The least of those that are there; null where none is.</summary>
    public static double? Min(this IEnumerable<double?> source) => MinOf(source.Known());

    /// <summary>The least of what a function makes of each.</summary>
    public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => source.Select(selector).Min();

    /// <summary>The least of what a function makes of each, where it is there.</summary>
    public static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => source.Select(selector).Min();

    /// <summary>The least.</summary>
    public static float Min(this IEnumerable<float> source) => MinOf(source) ?? throw NoElements();

    /// <summary>The least of those that are there; null where none is.</summary>
    public static float? Min(this IEnumerable<float?> source) => MinOf(source.Known());

    /// <summary>The least of what a function makes of each.</summary>
    public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => source.Select(selector).Min();

    /// <summary>The least of what a function makes of each, where it is there.</summary>
    public static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => source.Select(selector).Min();

    /// <summary>The least by the type's own order; null where there is none and the type allows it.</summary>
    public static TSource? Min<TSource>(this IEnumerable<TSource> source) => source.MinBy(item => item);

    /// <summary>The least of what a function makes of each.</summary>
    public static TResult? Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => source.Select(selector).Min();

    /// <summary>The first with the least key; null where there is none and the type allows it.</summary>
    public static TSource? MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
    {
        var (any, best, bestKey) = (false, default(TSource), default(TKey));
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            var key = keySelector(item);
            // Whatever has no key is passed over while there is anything else.
            if (any && (key is null || (bestKey is not null && Keys<TKey>.Compare(key, bestKey) >= 0))) continue;
            (any, best, bestKey) = (true, item, key);
        }

        return any || default(TSource) is null ? best : throw NoElements();
    }

    // Not a number is less than every number, as in the framework.
    private static T? MinOf<T>(IEnumerable<T> source) where T : struct, System.Numerics.INumber<T>
    {
        T? best = null;
        foreach (var item in new Pulled<T>(source))
            if (best is not { } known || item < known || (T.IsNaN(item) && !T.IsNaN(known))) best = item;
        return best;
    }
}
