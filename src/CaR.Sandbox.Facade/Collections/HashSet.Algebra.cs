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
        var both = new HashSet<T>();
        foreach (var item in SetOf(other))
            if (Contains(item)) both.Add(item);
            else Add(item);
        foreach (var item in both) Remove(item);
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

    private static HashSet<T> SetOf(IEnumerable<T> items) => items as HashSet<T> ?? new(items);

    private bool IsWithin(HashSet<T> other)
    {
        foreach (var item in this)
            if (!other.Contains(item)) return false;
        return true;
    }
}
