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

    /// <summary>Whether no pixel can pass.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>For bounds in HSV: whether hue 0 and saturation 0 pass, so that a grey pixel's value decides.</summary>
    public bool HoldsGrey => (byte)-Low1 <= (byte)(High1 - Low1) && Low2 == 0;

    /// <summary>Sets a mask's bits for the pixels within the bounds.</summary>
    public void Run(Planes planes, Mask result)
    {
        if (IsNothing) return;
        Span<ulong> words = result.Words;
        ref byte blocks = ref MemoryMarshal.GetReference(planes.Bytes);
        var test = new Bounds(this);
        for (int i = 0; i < words.Length; i++) words[i] = test.Word(ref blocks, (nuint)i * Planes.Block);

        result.ClearPadding();
    }

    /// <summary>
    /// The bounds in vectors. low ≤ x ≤ high is (x − low) mod 256 ≤ (high − low) mod 256, which also holds for a hue that
    /// runs round the circle.
    /// </summary>
    public readonly struct Bounds(ColourTest test)
    {
        private readonly Vector256<byte> _low1 = Vector256.Create(test.Low1);
        private readonly Vector256<byte> _low2 = Vector256.Create(test.Low2);
        private readonly Vector256<byte> _low3 = Vector256.Create(test.Low3);
        private readonly Vector256<byte> _span1 = Vector256.Create((byte)(test.High1 - test.Low1));
        private readonly Vector256<byte> _span2 = Vector256.Create((byte)(test.High2 - test.Low2));
        private readonly Vector256<byte> _span3 = Vector256.Create((byte)(test.High3 - test.Low3));

        /// <summary>
        /// The pixels of a word that pass. Most pictures hold little of a colour that is asked for: where no pixel passes the first
        /// channel, the others are not read.
        /// </summary>
        public ulong Word(ref byte blocks, nuint at)
        {
            Vector256<byte> left = Passes(ref blocks, at, _low1, _span1), right = Passes(ref blocks, at + 32, _low1, _span1);
            if ((left | right) == Vector256<byte>.Zero) return 0;
            left &= Passes(ref blocks, at + Planes.Word, _low2, _span2) & Passes(ref blocks, at + 2 * Planes.Word, _low3, _span3);
            right &= Passes(ref blocks, at + Planes.Word + 32, _low2, _span2) & Passes(ref blocks, at + 2 * Planes.Word + 32, _low3, _span3);
            return left.ExtractMostSignificantBits() | ((ulong)right.ExtractMostSignificantBits() << 32);
        }

        /// <summary>The pixels of a word that pass the third channel's bounds, which are read from the first place.</summary>
        public ulong Third(ref byte blocks, nuint at) =>
            Passes(ref blocks, at, _low3, _span3).ExtractMostSignificantBits()
            | ((ulong)Passes(ref blocks, at + 32, _low3, _span3).ExtractMostSignificantBits() << 32);

        private static Vector256<byte> Passes(ref byte blocks, nuint at, Vector256<byte> low, Vector256<byte> span) =>
            Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref blocks, at) - low, span);
    }
}
