using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CaR.Sandbox.Guarding;

/// <summary>What guarded programs call. Written into their IL after the check of what was compiled, never by a program itself.</summary>
public static class Guard
{
    /// <summary>Charges for work.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Charge(long fuel)
    {
        // A negative charge would be a gift; none is ever written, but the image might have been.
        Budget.Charge(fuel < 0 ? long.MaxValue : fuel);
    }

    /// <summary>Begins a call of a method that may be part of a recursion.</summary>
    public static void Descend(int frame)
    {
        Budget.Charge(frame >> 3);
        Budget.Descend(frame);
    }

    /// <summary>Ends what <see cref="Descend"/> began.</summary>
    public static void Ascend(int frame) => Budget.Ascend(frame);

    /// <summary>Charges for an object that is about to be made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Object(int bytes) => Budget.Allocate(Math.Max(bytes, 0) + Budget.ObjectHeader);

    /// <summary>Charges for an array that is about to be made.</summary>
    /// <param name="count">Elements.</param>
    /// <param name="elementSize">Bytes of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Array(nint count, int elementSize)
    {
        // A negative count is the runtime's to refuse.
        if (count > 0) Budget.Allocate(Product(count, elementSize));
        Budget.Allocate(Budget.ArrayHeader);
    }

    /// <summary>Makes an array of two dimensions.</summary>
    public static T[,] Grid<T>(int rows, int columns)
    {
        if (rows > 0 && columns > 0) Budget.Allocate(Product(Product(rows, columns), Unsafe.SizeOf<T>()));
        Budget.Allocate(2 * Budget.ArrayHeader);
        return new T[rows, columns];
    }

    /// <summary>Makes an array of three dimensions.</summary>
    public static T[,,] Cube<T>(int planes, int rows, int columns)
    {
        if (planes > 0 && rows > 0 && columns > 0) Budget.Allocate(Product(Product(Product(planes, rows), columns), Unsafe.SizeOf<T>()));
        Budget.Allocate(2 * Budget.ArrayHeader);
        return new T[planes, rows, columns];
    }

    /// <summary>How often a loop runs at most that counts up while below a bound; more than can be paid where it might not end.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="bound">The first number it does not reach.</param>
    /// <param name="step">At least 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Up(int from, long bound, int step)
    {
        if (bound > (long)int.MaxValue - step + 1) return long.MaxValue;
        return from >= bound ? 0 : (bound - from + step - 1) / step;
    }

    /// <summary>The same for one that counts down while above a bound.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="bound">The first number it does not reach.</param>
    /// <param name="step">At least 1: how much is taken off.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Down(int from, long bound, int step)
    {
        if (bound < (long)int.MinValue + step - 1) return long.MaxValue;
        return from <= bound ? 0 : (from - bound + step - 1) / step;
    }

    /// <summary>Both at least 0; more than a long holds is the most it holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Product(long a, long b) => a == 0 || b == 0 ? 0 : a > long.MaxValue / b ? long.MaxValue : a * b;

    /// <summary>Both at least 0; more than a long holds is the most it holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    /// <summary>Stands where no arm of a switch expression matched.</summary>
    [DoesNotReturn]
    public static void Unmatched() => Budget.Trap(TrapKind.Unmatched);
}
