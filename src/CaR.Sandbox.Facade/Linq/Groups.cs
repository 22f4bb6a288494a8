using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using CaR.Sandbox.Guarding;

namespace System.Linq;

/// <summary>Elements by key, keys in the order in which they first appear.</summary>
internal sealed class Groups<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>>
{
    private readonly KeyTable<TKey> _keys = new();
    private readonly List<Group> _groups = [];

    public static Groups<TKey, TElement> Of<T>(IEnumerable<T> source, Func<T, TKey> key, Func<T, TElement> element)
    {
        var groups = new Groups<TKey, TElement>();
        foreach (var item in new Pulled<T>(source))
        {
            Budget.Charge(2 * Work.Call);
            var at = groups._keys.Add(key(item), out var added);
            if (added) groups._groups.Add(new(groups._keys[at]));
            groups._groups[at].Elements.Add(element(item));
        }

        return groups;
    }

    public bool TryFind(TKey key, [NotNullWhen(true)] out IEnumerable<TElement>? elements)
    {
        var at = key is null ? -1 : _keys.Find(key);
        elements = at < 0 ? null : _groups[at].Elements;
        return at >= 0;
    }

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
    {
        foreach (var group in _groups)
        {
            Budget.Charge(Work.Element);
            yield return group;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Group(TKey key) : IGrouping<TKey, TElement>
    {
        public TKey Key => key;

        public List<TElement> Elements { get; } = [];

        public IEnumerator<TElement> GetEnumerator() => ((IEnumerable<TElement>)Elements).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
