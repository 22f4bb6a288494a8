using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>Each once.</summary>
    public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source) => source.DistinctBy(item => item);

    /// <summary>The first of each key.</summary>
    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
        NotYet(source, [], keySelector);

    /// <summary>Those of both sequences, each once.</summary>
    public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) =>
        first.Concat(second).Distinct();

    /// <summary>Those of both sequences, the first of each key.</summary>
    public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector) =>
        first.Concat(second).DistinctBy(keySelector);

    /// <summary>Those that are in the other sequence too, each once.</summary>
    public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) =>
        first.IntersectBy(second, item => item);

    /// <summary>Those whose key is in the other sequence, the first of each.</summary>
    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
    {
        Work.Iterator();
        var wanted = second.ToHashSet();
        foreach (var item in new Pulled<TSource>(first))
        {
            Budget.Charge(Work.Call);
            if (wanted.Remove(keySelector(item))) yield return item;
        }
    }

    /// <summary>Those that are not in the other sequence, each once.</summary>
    public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) =>
        first.ExceptBy(second, item => item);

    /// <summary>Those whose key is not in the other sequence, the first of each.</summary>
    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) =>
        NotYet(first, second, keySelector);

    private static IEnumerable<TSource> NotYet<TSource, TKey>(IEnumerable<TSource> source, IEnumerable<TKey> first, Func<TSource, TKey> keySelector)
    {
        Work.Iterator();
        var seen = first.ToHashSet();
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            if (seen.Add(keySelector(item))) yield return item;
        }
    }
}
