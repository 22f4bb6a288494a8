using System.Collections;

namespace CaR.Rewards;

/// <summary>A read-only list: foreach, index, LINQ.</summary>
public class Results<T> : IReadOnlyList<T>
{
    private T[] _items = [];

    internal Results()
    {
    }

    /// <summary>How many.</summary>
    public int Count { get; private protected set; }

    /// <summary>By index from 0.</summary>
    public T this[int index] => index >= 0 && index < Count
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), $"found {index}, expected 0..{Count - 1}");

    /// <summary>Enumerates without allocating.</summary>
    [HostOnly]
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Enumerate();

    IEnumerator IEnumerable.GetEnumerator() => Enumerate();

    internal Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>Makes room for a number of answers, whose old content is to be overwritten.</summary>
    internal Span<T> Reset(int count)
    {
        if (_items.Length < count) _items = new T[Math.Max(count, 2 * _items.Length)];
        Count = count;
        return Items;
    }

    /// <summary>Keeps the first answers only.</summary>
    internal void Truncate(int count) => Count = count;

    private IEnumerator<T> Enumerate()
    {
        for (int i = 0; i < Count; i++) yield return _items[i];
    }

    /// <summary>What foreach uses.</summary>
    [HostOnly]
    public struct Enumerator
    {
        private readonly Results<T> _results;
        private int _index = -1;

        internal Enumerator(Results<T> results) => _results = results;

        /// <summary>The answer at hand.</summary>
        public readonly T Current => _results._items[_index];

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext() => ++_index < _results.Count;
    }
}
