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
        ref byte first = ref MemoryMarshal.GetReference(a.Bytes);
        ref byte second = ref MemoryMarshal.GetReference(b.Bytes);
        for (int i = 0; i < words.Length; i++)
        {
            nuint at = (nuint)i * Planes.Block;
            words[i] = Bits(ref first, ref second, at, limit) | ((ulong)Bits(ref first, ref second, at + 32, limit) << 32);
        }

        result.ClearPadding();
    }

    private static uint Bits(ref byte a, ref byte b, nuint at, Vector256<byte> limit)
    {
        Vector256<byte> most = Vector256.Max(
            Between(ref a, ref b, at),
            Vector256.Max(Between(ref a, ref b, at + Planes.Word), Between(ref a, ref b, at + 2 * Planes.Word)));
        return Vector256.GreaterThan(most, limit).ExtractMostSignificantBits();
    }

    private static Vector256<byte> Between(ref byte a, ref byte b, nuint at)
    {
        Vector256<byte> x = Vector256.LoadUnsafe(ref a, at), y = Vector256.LoadUnsafe(ref b, at);
        return Vector256.Max(x, y) - Vector256.Min(x, y);
    }
}
