using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CaR.Rewards;

/// <summary>Pixels in which two pictures differ.</summary>
internal static class Difference
{
    /// <summary>Sets the bits of the pixels of which any channel differs by more than a threshold.</summary>
    public static void Run(Planes a, Planes b, int threshold, Mask result)
    {
        Span<ulong> words = result.Words;
        if (threshold is < 0 or >= 255)
        {
            words.Fill(threshold < 0 ? ulong.MaxValue : 0);
            result.ClearPadding();
            return;
        }

        Vector256<byte> limit = Vector256.Create((byte)threshold);
        for (int i = 0; i < words.Length; i++)
        {
            nuint at = (nuint)i * Planes.Word;
            words[i] = Bits(a, b, at, limit) | ((ulong)Bits(a, b, at + 32, limit) << 32);
        }

        result.ClearPadding();
    }

    private static uint Bits(Planes a, Planes b, nuint at, Vector256<byte> limit)
    {
        Vector256<byte> most = Vector256.Max(
            Between(a.First, b.First, at),
            Vector256.Max(Between(a.Second, b.Second, at), Between(a.Third, b.Third, at)));
        return Vector256.GreaterThan(most, limit).ExtractMostSignificantBits();
    }

    private static Vector256<byte> Between(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, nuint at)
    {
        Vector256<byte> x = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(a), at);
        Vector256<byte> y = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(b), at);
        return Vector256.Max(x, y) - Vector256.Min(x, y);
    }
}
