using System.Collections;
using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

/// <summary>A stable sort by one key after another, done when it is asked for.</summary>
/// <param name="source">The elements.</param>
/// <param name="before">The order that goes before, or null.</param>
/// <param name="order">Makes the comparison of two places out of the elements.</param>
internal sealed class Ordered<T>(IEnumerable<T> source, Ordered<T>? before, Func<T[], Comparison<int>> order) : IOrderedEnumerable<T>
{
    public static Ordered<T> By<TKey>(IEnumerable<T> source, Ordered<T>? before, Func<T, TKey> key, bool descending)
    {
        ArgumentNullException.ThrowIfNull(key);
        Budget.Allocate(2 * Budget.ObjectHeader + 64);
        return new(source, before, items =>
        {
            var keys = Work.Array<TKey>(items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                Budget.Charge(Work.Call);
                keys[i] = key(items[i]);
            }

            return descending ? (a, b) => Keys<TKey>.Compare(keys[b], keys[a]) : (a, b) => Keys<TKey>.Compare(keys[a], keys[b]);
        });
    }

    public Ordered<T> Then<TKey>(Func<T, TKey> key, bool descending) => By(source, this, key, descending);

    public IEnumerator<T> GetEnumerator()
    {
        var items = source.ToArray();
        var places = Work.Array<int>(items.Length);
        for (var i = 0; i < places.Length; i++) places[i] = i;
        var compare = Comparison(items);
        Work.Sort(places.Length, 2 * Work.Call);
        places.AsSpan().Sort((a, b) => compare(a, b) is not 0 and var found ? found : a.CompareTo(b));
        foreach (var place in places) yield return items[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Comparison<int> Comparison(T[] items)
    {
        // Each ThenBy is a level of calls.
        Budget.Descend(256);
        var own = order(items);
        var first = before?.Comparison(items);
        Budget.Ascend(256);
        return first is null ? own : (a, b) => Both(first, own, a, b);
    }

    private static int Both(Comparison<int> first, Comparison<int> then, int a, int b)
    {
        Budget.Charge(Work.Call);
        Budget.Descend(256);
        var found = first(a, b);
        Budget.Ascend(256);
        return found != 0 ? found : then(a, b);
    }
}
