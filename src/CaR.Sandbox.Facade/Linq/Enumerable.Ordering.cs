using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>In rising order.</summary>
    public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source) => source.OrderBy(item => item);

    /// <summary>In falling order.</summary>
    public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source) => source.OrderByDescending(item => item);

    /// <summary>In rising order of a key; equal ones stay as they are.</summary>
    public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
        Ordered<TSource>.By(source, null, keySelector, descending: false);

    /// <summary>In falling order of a key; equal ones stay as they are.</summary>
    public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
        Ordered<TSource>.By(source, null, keySelector, descending: true);

    /// <summary>Equal ones in rising order of another key.</summary>
    public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
        ((Ordered<TSource>)source).Then(keySelector, descending: false);

    /// <summary>Equal ones in falling order of another key.</summary>
    public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
        ((Ordered<TSource>)source).Then(keySelector, descending: true);
}
