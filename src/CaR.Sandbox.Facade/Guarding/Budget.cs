using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CaR.Sandbox.Guarding;

/// <summary>What is left to the program that runs on this thread.</summary>
/// <remarks>
/// A trap is sticky: once something has run out, every further charge traps again, whatever caught the first exception on
/// its way. On a thread where nothing was armed nothing is left, so that unmetered use traps at once.
/// </remarks>
public static class Budget
{
    [ThreadStatic]
    private static long t_fuel;

    [ThreadStatic]
    private static long t_bytes;

    [ThreadStatic]
    private static long t_stack;

    [ThreadStatic]
    private static TrapKind t_trap;

    /// <summary>Why the call was ended, if it was.</summary>
    public static TrapKind Trapped => t_trap;

    /// <summary>Work left; negative after a trap.</summary>
    public static long Fuel => t_fuel;

    /// <summary>Memory left; negative after a trap.</summary>
    public static long Bytes => t_bytes;

    /// <summary>Begins a call.</summary>
    public static void Arm(in Allowance allowance)
    {
        t_fuel = allowance.Fuel;
        t_bytes = allowance.Bytes;
        t_stack = allowance.Stack;
        t_trap = TrapKind.None;
    }

    /// <summary>Ends a call: whatever runs on this thread from now on, unarmed, traps.</summary>
    public static void Disarm()
    {
        t_fuel = -1;
        t_bytes = -1;
        t_stack = -1;
    }

    /// <summary>Charges for work.</summary>
    /// <param name="fuel">At least 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Charge(long fuel)
    {
        if ((t_fuel -= fuel) < 0) Trap(TrapKind.Fuel);
    }

    /// <summary>Charges for memory that is about to be asked for, and for the work of clearing it.</summary>
    /// <param name="bytes">At least 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Allocate(long bytes)
    {
        if ((t_bytes -= bytes) < 0) Trap(TrapKind.Memory);
        Charge(bytes >> 4);
    }

    /// <summary>Charges for an array of elements.</summary>
    /// <param name="count">At least 0.</param>
    public static void AllocateArray<T>(long count) => Allocate(ArrayHeader + (count * Unsafe.SizeOf<T>()));

    /// <summary>Goes one call deeper.</summary>
    /// <param name="frame">Estimated bytes of the call's frame.</param>
    public static void Descend(int frame)
    {
        if ((t_stack -= frame) < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) Trap(TrapKind.Stack);
    }

    /// <summary>Comes back from a call.</summary>
    public static void Ascend(int frame) => t_stack += frame;

    /// <summary>Ends the call.</summary>
    /// <remarks>One statement that throws: so the runtime knows that it does not return, and keeps registers across a charge.</remarks>
    [DoesNotReturn]
    internal static void Trap(TrapKind kind) => throw Ended(kind);

    private static TrapException Ended(TrapKind kind)
    {
        if (t_trap == TrapKind.None) t_trap = kind;
        // Not lower: many more charges must not wrap round.
        Disarm();
        return new TrapException(t_trap);
    }

    /// <summary>Bytes of an object's and an array's own.</summary>
    internal const int ObjectHeader = 24, ArrayHeader = 32;
}
