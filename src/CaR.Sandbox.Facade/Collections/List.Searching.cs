using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

public sealed partial class List<T>
{
    /// <inheritdoc/>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <inheritdoc/>
    public int IndexOf(T item) => IndexOf(item, 0, _count);

    /// <summary>The first place of an element from an index on.</summary>
    public int IndexOf(T item, int index) => IndexOf(item, index, _count - index);

    /// <summary>The first place of an element in a range.</summary>
    public int IndexOf(T item, int index, int count)
    {
        CheckRange(index, count);
        for (var i = index; i < index + count; i++)
            if (Keys<T>.Same(_items[i], item)) return i;
        return -1;
    }

    /// <summary>The last place of an element.</summary>
    public int LastIndexOf(T item) => _count == 0 ? -1 : LastIndexOf(item, _count - 1, _count);

    /// <summary>The last place of an element up to an index.</summary>
    public int LastIndexOf(T item, int index) => LastIndexOf(item, index, index + 1);

    /// <summary>The last place of an element in a range that ends at an index.</summary>
    public int LastIndexOf(T item, int index, int count)
    {
        CheckRange(index - count + 1, count);
        for (var i = index; i > index - count; i--)
            if (Keys<T>.Same(_items[i], item)) return i;
        return -1;
    }

    /// <summary>Whether a function says yes to one.</summary>
    public bool Exists(Predicate<T> match) => FindIndex(match) >= 0;

    /// <summary>Whether a function says yes to all.</summary>
    public bool TrueForAll(Predicate<T> match) => FindIndex(item => !match(item)) < 0;

    /// <summary>The first a function says yes to.</summary>
    public T? Find(Predicate<T> match) => FindIndex(match) is >= 0 and var at ? _items[at] : default;

    /// <summary>The last a function says yes to.</summary>
    public T? FindLast(Predicate<T> match) => FindLastIndex(match) is >= 0 and var at ? _items[at] : default;

    /// <summary>All that a function says yes to.</summary>
    public List<T> FindAll(Predicate<T> match)
    {
        var found = new List<T>();
        for (var i = 0; i < _count; i++)
            if (Says(match, i)) found.Add(_items[i]);
        return found;
    }

    /// <summary>The place of the first a function says yes to.</summary>
    public int FindIndex(Predicate<T> match) => FindIndex(0, _count, match);

    /// <summary>The same from an index on.</summary>
    public int FindIndex(int startIndex, Predicate<T> match) => FindIndex(startIndex, _count - startIndex, match);

    /// <summary>The same in a range.</summary>
    public int FindIndex(int startIndex, int count, Predicate<T> match)
    {
        CheckRange(startIndex, count);
        for (var i = startIndex; i < startIndex + count; i++)
            if (Says(match, i)) return i;
        return -1;
    }

    /// <summary>The place of the last a function says yes to.</summary>
    public int FindLastIndex(Predicate<T> match) => FindLastIndex(_count - 1, _count, match);

    /// <summary>The same up to an index.</summary>
    public int FindLastIndex(int startIndex, Predicate<T> match) => FindLastIndex(startIndex, startIndex + 1, match);

    /// <summary>The same in a range that ends at an index.</summary>
    public int FindLastIndex(int startIndex, int count, Predicate<T> match)
    {
        CheckRange(startIndex - count + 1, count);
        for (var i = startIndex; i > startIndex - count; i--)
            if (Says(match, i)) return i;
        return -1;
    }

    /// <summary>Calls a function with each.</summary>
    public void ForEach(Action<T> action)
    {
        foreach (var item in this)
        {
            Budget.Charge(Work.Call);
            action(item);
        }
    }

    /// <summary>What a function makes of each.</summary>
    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
    {
        var made = new List<TOutput>(_count);
        for (var i = 0; i < _count; i++)
        {
            Budget.Charge(Work.Call);
            made.Add(converter(_items[i]));
        }

        return made;
    }

    /// <summary>Turns the order round.</summary>
    public void Reverse() => Reverse(0, _count);

    /// <summary>The same in a range.</summary>
    public void Reverse(int index, int count)
    {
        CheckRange(index, count);
        Work.Copy(2L * count);
        Array.Reverse(_items, index, count);
        _version++;
    }

    /// <summary>Sorts; not stable.</summary>
    public void Sort() => Sort(Keys<T>.Compare);

    /// <summary>Sorts by a function; not stable.</summary>
    public void Sort(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Work.Sort(_count, Work.Call);
        if (_count > 1) _items.AsSpan(0, _count).Sort(comparison);
        _version++;
    }

    private bool Says(Predicate<T> match, int index)
    {
        Budget.Charge(Work.Call);
        return match(_items[index]);
    }
}
