using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>A program's list, charged for.</summary>
public sealed partial class List<T> : IList<T>, IReadOnlyList<T>
{
    private T[] _items = [];
    private int _count;
    private int _version;

    /// <summary>An empty one.</summary>
    public List() => Budget.Allocate(Budget.ObjectHeader + 16);

    /// <summary>An empty one with room.</summary>
    public List(int capacity) : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Reserve(capacity);
    }

    /// <summary>One of elements.</summary>
    public List(IEnumerable<T> collection) : this() => AddRange(collection);

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => _count;

    bool ICollection<T>.IsReadOnly => false;

    /// <inheritdoc cref="IList{T}.this"/>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count) throw Outside(index);
            return _items[index];
        }
        set
        {
            if ((uint)index >= (uint)_count) throw Outside(index);
            _items[index] = value;
            _version++;
        }
    }

    /// <inheritdoc/>
    public void Add(T item)
    {
        if (_count == _items.Length) Reserve(Math.Max(4, 2 * _count));
        _items[_count++] = item;
        _version++;
    }

    /// <summary>Adds elements.</summary>
    public void AddRange(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (var item in collection)
        {
            Budget.Charge(Work.Element);
            Add(item);
        }
    }

    /// <inheritdoc/>
    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_count) throw Outside(index);
        Open(index, 1);
        _items[index] = item;
    }

    /// <summary>Inserts elements.</summary>
    public void InsertRange(int index, IEnumerable<T> collection)
    {
        if ((uint)index > (uint)_count) throw Outside(index);
        var added = new List<T>(collection);
        Open(index, added._count);
        Copy(added._items, 0, _items, index, added._count);
    }

    /// <inheritdoc/>
    public bool Remove(T item)
    {
        var at = IndexOf(item);
        if (at >= 0) RemoveAt(at);
        return at >= 0;
    }

    /// <inheritdoc/>
    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_count) throw Outside(index);
        RemoveRange(index, 1);
    }

    /// <summary>Removes some in a row.</summary>
    public void RemoveRange(int index, int count)
    {
        CheckRange(index, count);
        Copy(_items, index + count, _items, index, _count - index - count);
        Work.Copy(count);
        Array.Clear(_items, _count - count, count);
        _count -= count;
        _version++;
    }

    /// <summary>Removes what a function says.</summary>
    /// <returns>How many.</returns>
    public int RemoveAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            Budget.Charge(Work.Call);
            if (!match(_items[i])) _items[kept++] = _items[i];
        }

        var removed = _count - kept;
        if (removed > 0) RemoveRange(kept, removed);
        return removed;
    }

    /// <inheritdoc/>
    public void Clear() => RemoveRange(0, _count);

    /// <summary>Some in a row.</summary>
    public List<T> GetRange(int index, int count)
    {
        CheckRange(index, count);
        var part = new List<T>(count);
        Copy(_items, index, part._items, 0, count);
        part._count = count;
        return part;
    }

    /// <summary>The same, as a list pattern uses it.</summary>
    public List<T> Slice(int start, int length) => GetRange(start, length);

    /// <summary>The elements.</summary>
    public T[] ToArray()
    {
        var items = Work.Array<T>(_count);
        Copy(_items, 0, items, 0, _count);
        return items;
    }

    /// <summary>What foreach uses.</summary>
    public Enumerator GetEnumerator() => new(this);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Copy(_items, 0, array, arrayIndex, _count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Iterate();

    IEnumerator IEnumerable.GetEnumerator() => Iterate();

    private static ArgumentOutOfRangeException Outside(int index) => new(nameof(index), index, "outside the list");

    private static void Copy(T[] from, int at, T[] to, int index, int count)
    {
        Work.Copy(count);
        Array.Copy(from, at, to, index, count);
    }

    private void CheckRange(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (_count - index < count) throw new ArgumentException("outside the list");
    }

    private IEnumerator<T> Iterate()
    {
        Work.Iterator();
        foreach (var item in this) yield return item;
    }

    private void Open(int index, int count)
    {
        if (_count + count > _items.Length) Reserve(Math.Max(_count + count, Math.Max(4, 2 * _count)));
        Copy(_items, index, _items, index + count, _count - index);
        _count += count;
        _version++;
    }

    private void Reserve(int capacity)
    {
        if (capacity <= _items.Length) return;
        var grown = Work.Array<T>(capacity);
        Copy(_items, 0, grown, 0, _count);
        _items = grown;
    }

    /// <summary>Steps through the elements.</summary>
    public struct Enumerator
    {
        private readonly List<T> _list;
        private readonly int _version;
        private int _index = -1;

        internal Enumerator(List<T> list) => (_list, _version) = (list, list._version);

        /// <summary>The element at hand.</summary>
        public readonly T Current => _list._items[_index];

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext()
        {
            if (_version != _list._version) throw new InvalidOperationException("the list was changed while it was enumerated");
            return ++_index < _list._count;
        }
    }
}
