using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>The mean.</summary>
    public static double Average(this IEnumerable<int> source) => MeanOf(source) ?? throw NoElements();

    /// <summary>The mean of those that are there; null where none is.</summary>
    public static double? Average(this IEnumerable<int?> source) => MeanOf(source.Known());

    /// <summary>The mean of what a function makes of each.</summary>
    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => source.Select(selector).Average();

    /// <summary>The mean of what a function makes of each, where it is there.</summary>
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => source.Select(selector).Average();

    private static double? MeanOf(IEnumerable<int> source)
    {
        var (sum, count) = (0L, 0L);
        foreach (var item in new Pulled<int>(source)) (sum, count) = (checked(sum + item), count + 1);
        return count == 0 ? null : (double)sum / count;
    }

    /// <summary>The mean.</summary>
    public static double Average(this IEnumerable<long> source) => MeanOf(source) ?? throw NoElements();

    /// <summary>The mean of those that are there; null where none is.</summary>
    public static double? Average(this IEnumerable<long?> source) => MeanOf(source.Known());

    /// <summary>The mean of what a function makes of each.</summary>
    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => source.Select(selector).Average();

    /// <summary>The mean of what a function makes of each, where it is there.</summary>
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => source.Select(selector).Average();

    private static double? MeanOf(IEnumerable<long> source)
    {
        var (sum, count) = (0L, 0L);
        foreach (var item in new Pulled<long>(source)) (sum, count) = (checked(sum + item), count + 1);
        return count == 0 ? null : (double)sum / count;
    }

    /// <summary>The mean.</summary>
    public static double Average(this IEnumerable<double> source) => MeanOf(source) ?? throw NoElements();

    /// <summary>The mean of those that are there; null where none is.</summary>
    public static double? Average(this IEnumerable<double?> source) => MeanOf(source.Known());

    /// <summary>The mean of what a function makes of each.</summary>
    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => source.Select(selector).Average();

    /// <summary>The mean of what a function makes of each, where it is there.</summary>
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => source.Select(selector).Average();

    private static double? MeanOf(IEnumerable<double> source)
    {
        var (sum, count) = (0.0, 0L);
        foreach (var item in new Pulled<double>(source)) (sum, count) = (sum + item, count + 1);
        return count == 0 ? null : sum / count;
    }

    /// <summary>The mean.</summary>
    public static float Average(this IEnumerable<float> source) => MeanOf(source) ?? throw NoElements();

    /// <summary>The mean of those that are there; null where none is.</summary>
    public static float? Average(this IEnumerable<float?> source) => MeanOf(source.Known());

    /// <summary>The mean of what a function makes of each.</summary>
    public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => source.Select(selector).Average();

    /// <summary>The mean of what a function makes of each, where it is there.</summary>
    public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => source.Select(selector).Average();

    private static float? MeanOf(IEnumerable<float> source)
    {
        var (sum, count) = (0.0, 0L);
        foreach (var item in new Pulled<float>(source)) (sum, count) = (sum + item, count + 1);
        return count == 0 ? null : (float)(sum / count);
    }
}
