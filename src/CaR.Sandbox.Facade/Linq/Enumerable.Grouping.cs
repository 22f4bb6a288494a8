using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>Elements by key.</summary>
    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
        source.GroupBy(keySelector, item => item);

    /// <summary>What a function makes of elements, by key.</summary>
    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
    {
        Work.Iterator();
        foreach (var group in Groups<TKey, TElement>.Of(source, keySelector, elementSelector)) yield return group;
    }

    /// <summary>What a function makes of each key and its elements.</summary>
    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(
        this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector) =>
        source.GroupBy(keySelector, item => item, resultSelector);

    /// <summary>The same, of what another function makes of the elements.</summary>
    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(
        this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector) =>
        source.GroupBy(keySelector, elementSelector).Select(group => resultSelector(group.Key, group));

    /// <summary>Pairs of elements with the same key.</summary>
    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(
        this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
    {
        Work.Iterator();
        var groups = Groups<TKey, TInner>.Of(inner, innerKeySelector, item => item);
        foreach (var item in new Pulled<TOuter>(outer))
        {
            Budget.Charge(Work.Call);
            if (!groups.TryFind(outerKeySelector(item), out var others)) continue;
            foreach (var other in new Pulled<TInner>(others))
            {
                Budget.Charge(Work.Call);
                yield return resultSelector(item, other);
            }
        }
    }

    /// <summary>What a function makes of each element and of all others with its key.</summary>
    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(
        this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)
    {
        Work.Iterator();
        var groups = Groups<TKey, TInner>.Of(inner, innerKeySelector, item => item);
        foreach (var item in new Pulled<TOuter>(outer))
        {
            Budget.Charge(2 * Work.Call);
            yield return resultSelector(item, groups.TryFind(outerKeySelector(item), out var others) ? others : []);
        }
    }
}
