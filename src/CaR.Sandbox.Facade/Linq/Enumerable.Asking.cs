using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>Whether there is one.</summary>
    public static bool Any<TSource>(this IEnumerable<TSource> source) => new Pulled<TSource>(source).GetEnumerator().MoveNext();

    /// <summary>Whether a function says yes to one.</summary>
    public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).Any();

    /// <summary>Whether a function says yes to all.</summary>
    public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => !source.Any(item => !predicate(item));

    /// <summary>How many.</summary>
    public static int Count<TSource>(this IEnumerable<TSource> source)
    {
        var count = 0;
        foreach (var _ in new Pulled<TSource>(source)) count++;
        return count;
    }

    /// <summary>How many a function says yes to.</summary>
    public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).Count();

    /// <summary>How many, where a collection knows.</summary>
    public static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
    {
        count = source is ICollection<TSource> collection ? collection.Count : 0;
        return source is ICollection<TSource>;
    }

    /// <summary>Whether a value is there.</summary>
    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value) => source.Any(item => Keys<TSource>.Same(item, value));

    /// <summary>Whether both have the same elements in the same order.</summary>
    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        var others = new Pulled<TSource>(second).GetEnumerator();
        foreach (var item in new Pulled<TSource>(first))
            if (!others.MoveNext() || !Keys<TSource>.Same(item, others.Current)) return false;
        return !others.MoveNext();
    }

    /// <summary>Joins all, two by two.</summary>
    public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
    {
        var (any, value) = (false, default(TSource)!);
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            value = any ? func(value, item) : item;
            any = true;
        }

        return any ? value : throw NoElements();
    }

    /// <summary>Joins all to a value.</summary>
    public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
    {
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            seed = func(seed, item);
        }

        return seed;
    }

    /// <summary>Joins all to a value, and makes something of it.</summary>
    public static TResult Aggregate<TSource, TAccumulate, TResult>(
        this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector) =>
        resultSelector(source.Aggregate(seed, func));

    private static InvalidOperationException NoElements() => new("the sequence has no elements");
}
