using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CaR.Rewards;

/// <summary>Inclusive bounds of three channels, tested over planes.</summary>
internal readonly record struct ColourTest(byte Low1, byte High1, byte Low2, byte High2, byte Low3, byte High3)
{
    /// <summary>Bounds in RGB; one that starts above its end holds nothing, as with cv2.inRange.</summary>
    public static ColourTest Between(Rgb low, Rgb high) =>
        new(low.R, high.R, low.G, high.G, low.B, high.B) { IsNothing = low.R > high.R || low.G > high.G || low.B > high.B };

    /// <summary>Bounds in HSV; a hue that starts above its end runs round the circle.</summary>
    public static ColourTest Between(Hsv low, Hsv high) =>
        new(low.H, high.H, low.S, high.S, low.V, high.V) { IsNothing = low.S > high.S || low.V > high.V };

    /// <summary>The bounds as two numbers, for a memo's key.</summary>
    public (long Low, long High) Packed => (
        ((long)Low1 << 16) | ((long)Low2 << 8) | Low3,
        ((long)High1 << 16) | ((long)High2 << 8) | High3);

    private bool IsNothing { get; init; }

    /// <summary>Sets a mask's bits for the pixels within the bounds.</summary>
    public void Run(Planes planes, Mask result)
    {
        if (IsNothing) return;
        Span<ulong> words = result.Words;
        ref byte blocks = ref MemoryMarshal.GetReference(planes.Bytes);
        var test = new Bounds(this);
        for (int i = 0; i < words.Length; i++)
        {
            nuint at = (nuint)i * Planes.Block;
            words[i] = test.Bits(ref blocks, at) | ((ulong)test.Bits(ref blocks, at + 32) << 32);
        }

        result.ClearPadding();
    }

    /// <summary>
    /// The bounds in vectors. low ≤ x ≤ high is (x − low) mod 256 ≤ (high − low) mod 256, which also holds for a hue that
    /// runs round the circle.
    /// </summary>
    private readonly struct Bounds(ColourTest test)
    {
        private readonly Vector256<byte> _low1 = Vector256.Create(test.Low1);
        private readonly Vector256<byte> _low2 = Vector256.Create(test.Low2);
        private readonly Vector256<byte> _low3 = Vector256.Create(test.Low3);
        private readonly Vector256<byte> _span1 = Vector256.Create((byte)(test.High1 - test.Low1));
        private readonly Vector256<byte> _span2 = Vector256.Create((byte)(test.High2 - test.Low2));
        private readonly Vector256<byte> _span3 = Vector256.Create((byte)(test.High3 - test.Low3));

        public uint Bits(ref byte blocks, nuint at) => (
            Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref blocks, at) - _low1, _span1)
            & Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref blocks, at + Planes.Word) - _low2, _span2)
            & Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref blocks, at + 2 * Planes.Word) - _low3, _span3)).ExtractMostSignificantBits();
    }
}
