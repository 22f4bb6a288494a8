using System.Numerics;
using CaR.Sandbox.Guarding;

namespace System.Collections.Generic;

/// <summary>
/// The keys of a dictionary or a set: chained hashing over an array of entries. Entries are enumerated in their order in
/// the array, where a removed one's place is the next one's, as in the framework's own.
/// </summary>
internal sealed class KeyTable<T>
{
    private const int FreeListStart = -3;

    private int[] _buckets = [];
    private Entry[] _entries = [];
    private int _free = -1;
    private int _freeCount;

    /// <summary>Keys held.</summary>
    public int Count => Used - _freeCount;

    /// <summary>Entries that are, or once were, in use.</summary>
    public int Used { get; private set; }

    /// <summary>Room for entries.</summary>
    public int Capacity => _entries.Length;

    public T this[int index] => _entries[index].Key;

    public bool Holds(int index) => _entries[index].Next >= -1;

    /// <summary>A key's entry, or −1.</summary>
    public int Find(T key) => _buckets.Length == 0 ? -1 : Find(key, Keys<T>.Hash(key));

    /// <summary>A key's entry, made if need be.</summary>
    public int Add(T key, out bool added)
    {
        if (_buckets.Length == 0) Reserve(4);
        var hash = Keys<T>.Hash(key);
        var found = Find(key, hash);
        added = found < 0;
        return added ? Insert(key, hash) : found;
    }

    /// <summary>Takes a key out; its entry, or −1.</summary>
    public int Remove(T key)
    {
        if (_buckets.Length == 0) return -1;
        var hash = Keys<T>.Hash(key);
        ref var bucket = ref _buckets[Bucket(hash)];
        for (int i = bucket - 1, last = -1; i >= 0; last = i, i = _entries[i].Next)
        {
            Budget.Charge(Work.Element);
            if (_entries[i].Hash != hash || !Keys<T>.Same(_entries[i].Key, key)) continue;
            if (last < 0) bucket = _entries[i].Next + 1;
            else _entries[last].Next = _entries[i].Next;
            _entries[i] = new Entry { Next = FreeListStart - _free };
            _free = i;
            _freeCount++;
            return i;
        }

        return -1;
    }

    public void Clear()
    {
        Work.Copy(_buckets.Length + Used);
        Array.Clear(_buckets);
        Array.Clear(_entries, 0, Used);
        (Used, _free, _freeCount) = (0, -1, 0);
    }

    public void Reserve(int entries)
    {
        if (entries <= _entries.Length) return;
        // Charged before it is rounded up: what is asked for may be more than can be rounded.
        Budget.AllocateArray<Entry>(2L * entries);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(entries, 4));
        var grown = new Entry[size];
        _buckets = Work.Array<int>(size);
        Work.Copy(2L * Used);
        Array.Copy(_entries, grown, Used);
        _entries = grown;
        for (var i = 0; i < Used; i++)
            if (Holds(i)) Chain(i);
    }

    private int Find(T key, int hash)
    {
        for (var i = _buckets[Bucket(hash)] - 1; i >= 0; i = _entries[i].Next)
        {
            Budget.Charge(Work.Element);
            if (_entries[i].Hash == hash && Keys<T>.Same(_entries[i].Key, key)) return i;
        }

        return -1;
    }

    private int Insert(T key, int hash)
    {
        int at;
        if (_freeCount > 0)
        {
            at = _free;
            _free = FreeListStart - _entries[at].Next;
            _freeCount--;
        }
        else
        {
            if (Used == _entries.Length) Reserve(2 * Used);
            at = Used++;
        }

        _entries[at].Key = key;
        _entries[at].Hash = hash;
        Chain(at);
        return at;
    }

    private void Chain(int at)
    {
        ref var bucket = ref _buckets[Bucket(_entries[at].Hash)];
        _entries[at].Next = bucket - 1;
        bucket = at + 1;
    }

    private int Bucket(int hash) => (int)(unchecked((uint)hash * 0x9E3779B1) >> 7) & (_buckets.Length - 1);

    private struct Entry
    {
        public int Hash;
        public int Next;
        public T Key;
    }
}
