using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>Numbers in a row.</summary>
    public static IEnumerable<int> Range(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (start + (long)count - 1 > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(count));
        return Numbers(start, count);
    }

    /// <summary>The same over and over.</summary>
    public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Numbers(0, count).Select(_ => element);
    }

    /// <summary>None.</summary>
    public static IEnumerable<TResult> Empty<TResult>() => Array.Empty<TResult>();

    /// <summary>As an array.</summary>
    public static TSource[] ToArray<TSource>(this IEnumerable<TSource> source) => source.ToList().ToArray();

    /// <summary>As a list.</summary>
    public static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
    {
        var items = new List<TSource>();
        foreach (var item in new Pulled<TSource>(source)) items.Add(item);
        return items;
    }

    /// <summary>As a set.</summary>
    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source)
    {
        var items = new HashSet<TSource>();
        foreach (var item in new Pulled<TSource>(source)) items.Add(item);
        return items;
    }

    /// <summary>Pairs as a dictionary.</summary>
    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source) where TKey : notnull =>
        source.ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Pairs as a dictionary.</summary>
    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source) where TKey : notnull =>
        source.ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Elements by key.</summary>
    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) where TKey : notnull =>
        source.ToDictionary(keySelector, item => item);

    /// <summary>What a function makes of elements, by key.</summary>
    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(
        this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) where TKey : notnull
    {
        var made = new Dictionary<TKey, TElement>();
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(2 * Work.Call);
            made.Add(keySelector(item), elementSelector(item));
        }

        return made;
    }

    private static IEnumerable<int> Numbers(int start, int count)
    {
        Work.Iterator();
        for (var i = 0; i < count; i++)
        {
            Budget.Charge(Work.Element);
            yield return start + i;
        }
    }
}
