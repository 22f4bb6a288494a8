using System;

namespace CaR.Sandbox.Guarding;

/// <summary>What one call of a program may use.</summary>
/// <param name="Fuel">Work, in units of about one simple instruction.</param>
/// <param name="Bytes">Memory, whether or not it is free again within the call.</param>
/// <param name="Stack">Depth of the program's own calls, in estimated bytes.</param>
public readonly record struct Allowance(long Fuel, long Bytes, long Stack)
{
    private const int UsualArea = 64 * 64;

    // Larger pictures are allowed no more: about half a second, and 256 MB.
    private const int MostScaled = 32 * UsualArea;

    // A thread of .NET has 1.5 MiB at least where nobody asked for less; estimates are generous, the rest is the host's.
    private const long UsualStack = 384 * 1024;

    /// <summary>For a picture of 64 × 64: five times what the hungriest of the published programs asks for, a hundred times the usual one.</summary>
    public static Allowance Usual { get; } = new(10_000_000, 8_000_000, UsualStack);

    /// <summary>Work and memory grow with the picture; depth does not.</summary>
    /// <param name="pixels">Width × height of the picture.</param>
    public static Allowance For(long pixels)
    {
        var scale = Math.Clamp(pixels, UsualArea, MostScaled);
        return new(Usual.Fuel * scale / UsualArea, Usual.Bytes * scale / UsualArea, UsualStack);
    }
}
