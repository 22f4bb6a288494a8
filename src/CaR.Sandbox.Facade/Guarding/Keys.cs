using System;
using System.Collections.Generic;

namespace CaR.Sandbox.Guarding;

/// <summary>Equality, order and hash of a type: the same in every process, and charged for.</summary>
/// <remarks>The framework's hashes of text and tuples differ from process to process, and with them the time a look-up takes.</remarks>
internal static class Keys<T>
{
    private static readonly Func<T, int> s_hash = KeyHashes.For<T>();
    private static readonly Comparison<T> s_compare = KeyHashes.Comparison<T>();

    /// <summary>Fuel of one comparison.</summary>
    public static int Weight { get; } = KeyHashes.Weight(typeof(T));

    private static readonly int s_bytes = KeyHashes.Boxes(typeof(T)) ? 128 : 0;

    public static int Hash(T key)
    {
        Budget.Charge(Weight);
        return key is null ? 0 : s_hash(key);
    }

    public static bool Same(T a, T b)
    {
        Budget.Charge(Weight);
        if (s_bytes > 0) Budget.Allocate(s_bytes);
        return EqualityComparer<T>.Default.Equals(a, b);
    }

    public static int Compare(T a, T b)
    {
        Budget.Charge(Weight);
        return s_compare(a, b);
    }
}
