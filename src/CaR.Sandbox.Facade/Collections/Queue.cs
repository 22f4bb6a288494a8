using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>A program's queue, charged for.</summary>
public sealed class Queue<T> : IReadOnlyCollection<T>
{
    private T[] _items = [];
    private int _head;
    private int _count;
    private int _version;

    /// <summary>An empty one.</summary>
    public Queue() => Budget.Allocate(Budget.ObjectHeader + 32);

    /// <summary>An empty one with room.</summary>
    public Queue(int capacity) : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Reserve(capacity);
    }

    /// <summary>One of elements.</summary>
    public Queue(IEnumerable<T> collection) : this()
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (var item in collection) Enqueue(item);
    }

    /// <inheritdoc/>
    public int Count => _count;

    /// <summary>Adds an element.</summary>
    public void Enqueue(T item)
    {
        Budget.Charge(Work.Element);
        if (_count == _items.Length) Reserve(Math.Max(4, 2 * _count));
        _items[(_head + _count++) & (_items.Length - 1)] = item;
        _version++;
    }

    /// <summary>Takes the next element.</summary>
    public T Dequeue() => TryDequeue(out var item) ? item : throw Empty();

    /// <summary>Takes the next element, if there is one.</summary>
    public bool TryDequeue([MaybeNullWhen(false)] out T item)
    {
        if (!TryPeek(out item)) return false;
        _items[_head] = default!;
        _head = (_head + 1) & (_items.Length - 1);
        _count--;
        _version++;
        return true;
    }

    /// <summary>The next element.</summary>
    public T Peek() => TryPeek(out var item) ? item : throw Empty();

    /// <summary>The next element, if there is one.</summary>
    public bool TryPeek([MaybeNullWhen(false)] out T item)
    {
        Budget.Charge(Work.Element);
        item = _count > 0 ? At(0) : default;
        return _count > 0;
    }

    /// <summary>Removes all.</summary>
    public void Clear()
    {
        Work.Copy(_items.Length);
        Array.Clear(_items);
        _count = 0;
        _version++;
    }

    /// <summary>Whether an element is there: a search.</summary>
    public bool Contains(T item)
    {
        for (var i = 0; i < _count; i++)
            if (Keys<T>.Same(At(i), item)) return true;
        return false;
    }

    /// <summary>The elements, the next one first.</summary>
    public T[] ToArray()
    {
        var items = Work.Array<T>(_count);
        Work.Copy(4L * _count);
        for (var i = 0; i < _count; i++) items[i] = At(i);
        return items;
    }

    /// <summary>What foreach uses.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Iterate();

    IEnumerator IEnumerable.GetEnumerator() => Iterate();

    private static InvalidOperationException Empty() => new("the queue is empty");

    private T At(int index) => _items[(_head + index) & (_items.Length - 1)];

    private IEnumerator<T> Iterate()
    {
        Work.Iterator();
        foreach (var item in this) yield return item;
    }

    private void Reserve(int capacity)
    {
        // Charged before it is rounded up: what is asked for may be more than can be rounded.
        Budget.AllocateArray<T>(2L * capacity);
        var grown = new T[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 4))];
        Work.Copy(4L * _count);
        for (var i = 0; i < _count; i++) grown[i] = At(i);
        (_items, _head) = (grown, 0);
    }

    /// <summary>Steps through the elements, the next one first.</summary>
    public struct Enumerator
    {
        private readonly Queue<T> _queue;
        private readonly int _version;
        private int _index = -1;

        internal Enumerator(Queue<T> queue) => (_queue, _version) = (queue, queue._version);

        /// <summary>The element at hand.</summary>
        public readonly T Current => _queue.At(_index);

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext()
        {
            if (_version != _queue._version) throw new InvalidOperationException("the queue was changed while it was enumerated");
            Budget.Charge(Work.Element);
            return ++_index < _queue._count;
        }
    }
}
