using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>A program's set: charged for, and the same in every process.</summary>
public sealed partial class HashSet<T> : ISet<T>, IReadOnlyCollection<T>
{
    private readonly KeyTable<T> _keys = new();
    private int _version;

    /// <summary>An empty one.</summary>
    public HashSet() => Budget.Allocate(2 * Budget.ObjectHeader + 64);

    /// <summary>An empty one with room.</summary>
    public HashSet(int capacity) : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _keys.Reserve(capacity);
    }

    /// <summary>One of elements.</summary>
    public HashSet(IEnumerable<T> collection) : this() => UnionWith(collection);

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => _keys.Count;

    bool ICollection<T>.IsReadOnly => false;

    /// <inheritdoc/>
    public bool Add(T item)
    {
        _keys.Add(item, out var added);
        if (added) _version++;
        return added;
    }

    /// <inheritdoc/>
    public bool Remove(T item) => _keys.Remove(item) >= 0;

    /// <inheritdoc/>
    public void Clear() => _keys.Clear();

    /// <inheritdoc/>
    public bool Contains(T item) => _keys.Find(item) >= 0;

    /// <summary>Removes what a function says.</summary>
    /// <returns>How many.</returns>
    public int RemoveWhere(Predicate<T> match)
    {
        var before = Count;
        for (var i = 0; i < _keys.Used; i++)
        {
            Budget.Charge(Work.Call);
            if (_keys.Holds(i) && match(_keys[i])) _keys.Remove(_keys[i]);
        }

        return before - Count;
    }

    /// <summary>What foreach uses.</summary>
    public Enumerator GetEnumerator() => new(this);

    void ICollection<T>.Add(T item) => Add(item);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        foreach (var item in this) array[arrayIndex++] = item;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Iterate();

    IEnumerator IEnumerable.GetEnumerator() => Iterate();

    private IEnumerator<T> Iterate()
    {
        Work.Iterator();
        foreach (var item in this) yield return item;
    }

    /// <summary>Steps through the elements.</summary>
    public struct Enumerator
    {
        private readonly HashSet<T> _set;
        private readonly int _version;
        private int _index = -1;

        internal Enumerator(HashSet<T> set) => (_set, _version) = (set, set._version);

        /// <summary>The element at hand.</summary>
        public readonly T Current => _set._keys[_index];

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext()
        {
            if (_version != _set._version) throw new InvalidOperationException("the set was changed while it was enumerated");
            do Budget.Charge(Work.Element);
            while (++_index < _set._keys.Used && !_set._keys.Holds(_index));
            return _index < _set._keys.Used;
        }
    }
}
