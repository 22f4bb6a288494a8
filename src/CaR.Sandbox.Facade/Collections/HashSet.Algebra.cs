namespace System.Collections.Generic;

public sealed partial class HashSet<T>
{
    /// <inheritdoc/>
    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var item in other) Add(item);
    }

    /// <inheritdoc/>
    public void IntersectWith(IEnumerable<T> other)
    {
        // What order elements are enumerated in afterwards follows from how they were removed: as in the framework's own.
        if (other is ICollection<T> { Count: 0 })
        {
            Clear();
            return;
        }

        var kept = SetOf(other);
        RemoveWhere(item => !kept.Contains(item));
    }

    /// <inheritdoc/>
    public void ExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this)
        {
            Clear();
            return;
        }

        foreach (var item in other) Remove(item);
    }

    /// <inheritdoc/>
    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) Clear();
        else if (other is HashSet<T> set) Toggle(set);
        else ToggleOnce(other);
    }

    /// <inheritdoc/>
    public bool IsSubsetOf(IEnumerable<T> other) => IsWithin(SetOf(other));

    /// <inheritdoc/>
    public bool IsSupersetOf(IEnumerable<T> other) => SetOf(other).IsWithin(this);

    /// <inheritdoc/>
    public bool IsProperSubsetOf(IEnumerable<T> other) => SetOf(other) is var set && set.Count > Count && IsWithin(set);

    /// <inheritdoc/>
    public bool IsProperSupersetOf(IEnumerable<T> other) => SetOf(other) is var set && set.Count < Count && set.IsWithin(this);

    /// <inheritdoc/>
    public bool SetEquals(IEnumerable<T> other) => SetOf(other) is var set && set.Count == Count && IsWithin(set);

    /// <inheritdoc/>
    public bool Overlaps(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var item in other)
            if (Contains(item)) return true;
        return false;
    }

    private void Toggle(HashSet<T> other)
    {
        foreach (var item in other)
            if (!Remove(item)) Add(item);
    }

    /// <summary>The same for a sequence that may have an element twice.</summary>
    private void ToggleOnce(IEnumerable<T> other)
    {
        HashSet<T> added = [], both = [];
        foreach (var item in other)
            if (Add(item)) added.Add(item);
            else if (!added.Contains(item)) both.Add(item);
        RemoveWhere(both.Contains);
    }

    private static HashSet<T> SetOf(IEnumerable<T> items) => items as HashSet<T> ?? new(items);

    private bool IsWithin(HashSet<T> other)
    {
        foreach (var item in this)
            if (!other.Contains(item)) return false;
        return true;
    }
}
