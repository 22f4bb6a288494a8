using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

public sealed partial class Dictionary<TKey, TValue>
{
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
        TryGetValue(item.Key, out var value) && Keys<TValue>.Same(value, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach (var pair in this) array[arrayIndex++] = pair;
    }

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => Iterate();

    IEnumerator IEnumerable.GetEnumerator() => Iterate();

    private IEnumerator<KeyValuePair<TKey, TValue>> Iterate()
    {
        Work.Iterator();
        foreach (var pair in this) yield return pair;
    }

    /// <summary>Steps through the pairs.</summary>
    public struct Enumerator
    {
        private readonly Dictionary<TKey, TValue> _dictionary;
        private readonly int _version;
        private int _index = -1;

        internal Enumerator(Dictionary<TKey, TValue> dictionary) => (_dictionary, _version) = (dictionary, dictionary._version);

        /// <summary>The pair at hand.</summary>
        public readonly KeyValuePair<TKey, TValue> Current => new(_dictionary._keys[_index], _dictionary._values[_index]);

        /// <summary>Steps to the next one.</summary>
        public bool MoveNext()
        {
            if (_version != _dictionary._version) throw new InvalidOperationException("the dictionary was changed while it was enumerated");
            do Budget.Charge(Work.Element);
            while (++_index < _dictionary._keys.Used && !_dictionary._keys.Holds(_index));
            return _index < _dictionary._keys.Used;
        }
    }

    /// <summary>The keys of a dictionary.</summary>
    public sealed class KeyCollection : ReadOnlyPart<TKey>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        internal KeyCollection(Dictionary<TKey, TValue> dictionary) => _dictionary = dictionary;

        /// <inheritdoc/>
        public override int Count => _dictionary.Count;

        /// <inheritdoc/>
        public override bool Contains(TKey item) => _dictionary.ContainsKey(item);

        private protected override IEnumerable<TKey> Items()
        {
            foreach (var pair in _dictionary) yield return pair.Key;
        }
    }

    /// <summary>The values of a dictionary.</summary>
    public sealed class ValueCollection : ReadOnlyPart<TValue>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        internal ValueCollection(Dictionary<TKey, TValue> dictionary) => _dictionary = dictionary;

        /// <inheritdoc/>
        public override int Count => _dictionary.Count;

        /// <inheritdoc/>
        public override bool Contains(TValue item) => _dictionary.ContainsValue(item);

        private protected override IEnumerable<TValue> Items()
        {
            foreach (var pair in _dictionary) yield return pair.Value;
        }
    }
}
