using System.Diagnostics.CodeAnalysis;
using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>A program's dictionary: charged for, and the same in every process.</summary>
public sealed partial class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private readonly KeyTable<TKey> _keys = new();
    private TValue[] _values = [];
    private int _version;

    /// <summary>An empty one.</summary>
    public Dictionary() => Budget.Allocate(3 * Budget.ObjectHeader + 64);

    /// <summary>An empty one with room.</summary>
    public Dictionary(int capacity) : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _keys.Reserve(capacity);
    }

    /// <summary>A copy.</summary>
    public Dictionary(IDictionary<TKey, TValue> dictionary) : this((IEnumerable<KeyValuePair<TKey, TValue>>)dictionary)
    {
    }

    /// <summary>One of pairs.</summary>
    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this()
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (var (key, value) in collection) Add(key, value);
    }

    /// <inheritdoc/>
    public int Count => _keys.Count;

    /// <summary>The keys.</summary>
    public KeyCollection Keys => new(this);

    /// <summary>The values.</summary>
    public ValueCollection Values => new(this);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.this"/>
    public TValue this[TKey key]
    {
        get => Find(key) is >= 0 and var at ? _values[at] : throw new KeyNotFoundException();
        set => Set(key, value, out _);
    }

    /// <inheritdoc/>
    public void Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value)) throw new ArgumentException("the key is there already", nameof(key));
    }

    /// <summary>Adds, unless the key is there.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        if (Find(key) >= 0) return false;
        Set(key, value, out _);
        return true;
    }

    /// <inheritdoc/>
    public bool Remove(TKey key) => Remove(key, out _);

    /// <summary>Removes, and tells what was there.</summary>
    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var at = _keys.Remove(key);
        value = at < 0 ? default : _values[at];
        if (at >= 0) _values[at] = default!;
        return at >= 0;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        _keys.Clear();
        Work.Copy(_values.Length);
        Array.Clear(_values);
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(TKey key) => Find(key) >= 0;

    /// <summary>Whether a value is there: a search.</summary>
    public bool ContainsValue(TValue value)
    {
        for (var i = 0; i < _keys.Used; i++)
            if (_keys.Holds(i) && Keys<TValue>.Same(_values[i], value)) return true;
        return false;
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var at = Find(key);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    /// <summary>What foreach uses.</summary>
    public Enumerator GetEnumerator() => new(this);

    private int Find(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _keys.Find(key);
    }

    private void Set(TKey key, TValue value, out bool added)
    {
        ArgumentNullException.ThrowIfNull(key);
        var at = _keys.Add(key, out added);
        if (_values.Length < _keys.Capacity)
        {
            var grown = Work.Array<TValue>(_keys.Capacity);
            Work.Copy(_values.Length);
            Array.Copy(_values, grown, _values.Length);
            _values = grown;
        }

        _values[at] = value;
        if (added) _version++;
    }
}
