using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>The sum.</summary>
    public static int Sum(this IEnumerable<int> source)
    {
        var sum = 0;
        foreach (var item in new Pulled<int>(source)) sum = checked(sum + item);
        return sum;
    }

    /// <summary>The sum of those that are there.</summary>
    public static int? Sum(this IEnumerable<int?> source) => source.Known().Sum();

    /// <summary>The sum of what a function makes of each.</summary>
    public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => source.Select(selector).Sum();

    /// <summary>The sum of what a function makes of each, where it is there.</summary>
    public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => source.Select(selector).Sum();

    /// <summary>The sum.</summary>
    public static long Sum(this IEnumerable<long> source)
    {
        var sum = 0L;
        foreach (var item in new Pulled<long>(source)) sum = checked(sum + item);
        return sum;
    }

    /// <summary>The sum of those that are there.</summary>
    public static long? Sum(this IEnumerable<long?> source) => source.Known().Sum();

    /// <summary>The sum of what a function makes of each.</summary>
    public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => source.Select(selector).Sum();

    /// <summary>The sum of what a function makes of each, where it is there.</summary>
    public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => source.Select(selector).Sum();

    /// <summary>The sum.</summary>
    public static double Sum(this IEnumerable<double> source)
    {
        var sum = 0.0;
        foreach (var item in new Pulled<double>(source)) sum = sum + item;
        return sum;
    }

    /// <summary>The sum of those that are there.</summary>
    public static double? Sum(this IEnumerable<double?> source) => source.Known().Sum();

    /// <summary>The sum of what a function makes of each.</summary>
    public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => source.Select(selector).Sum();

    /// <summary>The sum of what a function makes of each, where it is there.</summary>
    public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => source.Select(selector).Sum();

    /// <summary>The sum.</summary>
    public static float Sum(this IEnumerable<float> source)
    {
        var sum = 0.0;
        foreach (var item in new Pulled<float>(source)) sum = sum + item;
        return (float)sum;
    }

    /// <summary>The sum of those that are there.</summary>
    public static float? Sum(this IEnumerable<float?> source) => source.Known().Sum();

    /// <summary>The sum of what a function makes of each.</summary>
    public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => source.Select(selector).Sum();

    /// <summary>The sum of what a function makes of each, where it is there.</summary>
    public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => source.Select(selector).Sum();

    private static IEnumerable<T> Known<T>(this IEnumerable<T?> source) where T : struct => source.Where(item => item.HasValue).Select(item => item!.Value);
}
