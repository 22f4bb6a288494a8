using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

/// <summary>The query operators of programs: those of the framework, charged for element by element.</summary>
public static partial class Enumerable
{
    /// <summary>The elements a function says yes to.</summary>
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
        source.Where((item, _) => predicate(item));

    /// <summary>The elements a function says yes to, told their index.</summary>
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Work.Iterator();
        var index = 0;
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            if (predicate(item, index++)) yield return item;
        }
    }

    /// <summary>What a function makes of each.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) =>
        source.Select((item, _) => selector(item));

    /// <summary>What a function makes of each and its index.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        Work.Iterator();
        var index = 0;
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            yield return selector(item, index++);
        }
    }

    /// <summary>The sequences a function makes of each, one after another.</summary>
    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector) =>
        source.SelectMany((item, _) => selector(item), (_, inner) => inner);

    /// <summary>The same, told the index.</summary>
    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector) =>
        source.SelectMany(selector, (_, inner) => inner);

    /// <summary>What a function makes of each and of each element of its sequence.</summary>
    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(
        this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector) =>
        source.SelectMany((item, _) => collectionSelector(item), resultSelector);

    /// <summary>The same, told the index.</summary>
    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(
        this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        Work.Iterator();
        var index = 0;
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            foreach (var inner in new Pulled<TCollection>(collectionSelector(item, index++)))
            {
                Budget.Charge(Work.Call);
                yield return resultSelector(item, inner);
            }
        }
    }

    /// <summary>Each with its index.</summary>
    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source) =>
        source.Select((item, index) => (index, item));

    /// <summary>Elements in groups of a size; the last may be smaller.</summary>
    public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Chunks(source, size);
    }

    private static IEnumerable<TSource[]> Chunks<TSource>(IEnumerable<TSource> source, int size)
    {
        Work.Iterator();
        var chunk = new List<TSource>();
        foreach (var item in new Pulled<TSource>(source))
        {
            chunk.Add(item);
            if (chunk.Count < size) continue;
            yield return chunk.ToArray();
            chunk.Clear();
        }

        if (chunk.Count > 0) yield return chunk.ToArray();
    }

    /// <summary>Pairs of elements in the same place.</summary>
    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second) =>
        first.Zip(second, (a, b) => (a, b));

    /// <summary>Triples of elements in the same place.</summary>
    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(
        this IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third) =>
        first.Zip(second, (a, b) => (a, b)).Zip(third, (pair, c) => (pair.a, pair.b, c));

    /// <summary>What a function makes of two elements in the same place.</summary>
    public static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(
        this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        Work.Iterator();
        var others = new Pulled<TSecond>(second).GetEnumerator();
        foreach (var item in new Pulled<TFirst>(first))
        {
            if (!others.MoveNext()) yield break;
            Budget.Charge(Work.Call);
            yield return resultSelector(item, others.Current);
        }
    }
}
