using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>A program's stack, charged for.</summary>
public sealed class Stack<T> : IReadOnlyCollection<T>
{
    private T[] _items = [];
    private int _count;
    private int _version;

    /// <summary>An empty one.</summary>
    public Stack() => Budget.Allocate(Budget.ObjectHeader + 32);

    /// <summary>An empty one with room.</summary>
    public Stack(int capacity) : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Reserve(capacity);
    }

    /// <summary>One of elements.</summary>
    public Stack(IEnumerable<T> collection) : this()
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (var item in collection) Push(item);
    }

    /// <inheritdoc/>
    public int Count => _count;

    /// <summary>Adds an element.</summary>
    public void Push(T item)
    {
        Budget.Charge(Work.Element);
        if (_count == _items.Length) Reserve(Math.Max(4, 2 * _count));
        _items[_count++] = item;
        _version++;
    }

    /// <summary>Takes the next element.</summary>
    public T Pop() => TryPop(out var item) ? item : throw Empty();

    /// <summary>Takes the next element, if there is one.</summary>
    public bool TryPop([MaybeNullWhen(false)] out T item)
    {
        if (!TryPeek(out item)) return false;
        _items[--_count] = default!;
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

    private static InvalidOperationException Empty() => new("the stack is empty");

    private T At(int index) => _items[_count - 1 - index];

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
        Array.Copy(_items, grown, _count);
        _items = grown;
    }

    /// <summary>Steps through the elements, the next one first.</summary>
    public struct Enumerator
    {
        private readonly Stack<T> _stack;
        private readonly int _version;
        private int _index = -1;

        internal Enumerator(Stack<T> stack) => (_stack, _version) = (stack, stack._version);

        /// <summary>The element at hand.</summary>
        public readonly T Current => _stack.At(_index);

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext()
        {
            if (_version != _stack._version) throw new InvalidOperationException("the stack was changed while it was enumerated");
            Budget.Charge(Work.Element);
            return ++_index < _stack._count;
        }
    }
}
