using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>A view of a part of a collection.</summary>
public abstract class ReadOnlyPart<T> : ICollection<T>, IReadOnlyCollection<T>
{
    private protected ReadOnlyPart() => Budget.Allocate(Budget.ObjectHeader);

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public abstract int Count { get; }

    bool ICollection<T>.IsReadOnly => true;

    /// <inheritdoc/>
    public abstract bool Contains(T item);

    /// <summary>What foreach uses.</summary>
    public Enumerator GetEnumerator() => new(Items().GetEnumerator());

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        foreach (var item in Items()) array[arrayIndex++] = item;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Items().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items().GetEnumerator();

    private protected abstract IEnumerable<T> Items();

    /// <summary>Steps through the part.</summary>
    public readonly struct Enumerator
    {
        private readonly IEnumerator<T> _items;

        internal Enumerator(IEnumerator<T> items)
        {
            Work.Iterator();
            _items = items;
        }

        /// <summary>The element at hand.</summary>
        public T Current => _items.Current;

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext() => _items.MoveNext();
    }
}
