using System;
using System.Runtime.CompilerServices;

namespace CaR.Sandbox.Guarding;

/// <summary>What the facade's own work costs.</summary>
internal static class Work
{
    /// <summary>A look at one element: an interface call or two.</summary>
    public const int Element = 8;

    /// <summary>A call of a program's function, besides what it charges itself.</summary>
    public const int Call = 6;

    /// <summary>Copying elements from array to array.</summary>
    public static void Copy(long elements) => Budget.Charge((elements >> 2) + Element);

    /// <summary>Sorting a number of elements with comparisons of a weight.</summary>
    public static void Sort(long elements, int weight)
    {
        // Introsort compares at most about 2 n log2 n times.
        var log = 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)Math.Max(elements, 1));
        Budget.Charge(Guard.Product(2 * elements * log, weight + 2));
    }

    /// <summary>Makes an array, charged for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T[] Array<T>(int count)
    {
        Budget.AllocateArray<T>(Math.Max(count, 0));
        return new T[count];
    }

    /// <summary>Charges for an iterator: an object with its captured values.</summary>
    public static void Iterator() => Budget.Allocate(128);
}
