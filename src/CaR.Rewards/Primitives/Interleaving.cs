using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CaR.Rewards;

/// <summary>
/// RGB24 to planes and back. Of any 48 bytes, every position holds each channel in exactly one of the three 16-byte
/// vectors: two blends gather a channel's 16 bytes, one shuffle puts them in order; the way back is the same in reverse.
/// </summary>
internal static class Interleaving
{
    /// <summary>Pixels that are split at a time.</summary>
    private const int Step = 32;

    /// <summary>Pixels that are joined at a time.</summary>
    private const int JoinStep = 16;

    /// <param name="rgb">Pixels of a row, or of many rows that are whole words wide.</param>
    /// <param name="blocks">Blocks of <see cref="Planes"/>.</param>
    public static void Split(ReadOnlySpan<byte> rgb, Span<byte> blocks)
    {
        int pixels = rgb.Length / 3, x = 0;
        blocks = blocks[..((pixels + Planes.Word - 1) / Planes.Word * Planes.Block)];
        ref byte from = ref MemoryMarshal.GetReference(rgb);
        ref byte to = ref MemoryMarshal.GetReference(blocks);
        for (; x <= pixels - Step; x += Step)
        {
            ref byte at = ref Unsafe.Add(ref from, x * 3);
            Vector256<byte> a = Pair(ref at, 0), b = Pair(ref at, 16), c = Pair(ref at, 32);
            Vector256<byte> zero = Every3rd0, one = Every3rd1;
            nuint place = (nuint)Place(x);
            Vector256.Shuffle(Blend(zero, a, one, c, b), Order0).StoreUnsafe(ref to, place);
            Vector256.Shuffle(Blend(one, a, zero, b, c), Order1).StoreUnsafe(ref to, place + Planes.Word);
            Vector256.Shuffle(Blend(zero, c, one, b, a), Order2).StoreUnsafe(ref to, place + 2 * Planes.Word);
        }

        for (; x < pixels; x++)
            for (int channel = 0; channel < 3; channel++) blocks[Place(x) + channel * Planes.Word] = rgb[3 * x + channel];
    }

    /// <param name="blocks">Blocks of <see cref="Planes"/>.</param>
    /// <param name="rgb">Receives the pixels of a row.</param>
    public static void Join(ReadOnlySpan<byte> blocks, Span<byte> rgb)
    {
        int pixels = rgb.Length / 3, x = 0;
        blocks = blocks[..((pixels + Planes.Word - 1) / Planes.Word * Planes.Block)];
        ref byte from = ref MemoryMarshal.GetReference(blocks);
        ref byte to = ref MemoryMarshal.GetReference(rgb);
        Vector128<byte> zero = Every3rd0.GetLower(), one = Every3rd1.GetLower();
        for (; x <= pixels - JoinStep; x += JoinStep)
        {
            nuint place = (nuint)Place(x), at = (nuint)x * 3;
            Vector128<byte> r = Vector128.LoadUnsafe(ref from, place);
            Vector128<byte> g = Vector128.LoadUnsafe(ref from, place + Planes.Word);
            Vector128<byte> b = Vector128.LoadUnsafe(ref from, place + 2 * Planes.Word);
            Third(zero, r, one, g, b, Vector128.Create(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, (byte)5)).StoreUnsafe(ref to, at);
            Third(zero, g, one, b, r, Vector128.Create(5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, (byte)10)).StoreUnsafe(ref to, at + 16);
            Third(zero, b, one, r, g, Vector128.Create(10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 15, (byte)15)).StoreUnsafe(ref to, at + 32);
        }

        for (; x < pixels; x++)
            for (int channel = 0; channel < 3; channel++) rgb[3 * x + channel] = blocks[Place(x) + channel * Planes.Word];
    }

    /// <summary>Where a pixel's first channel stands in a row of blocks.</summary>
    public static int Place(int x) => (x >> 6) * Planes.Block + (x & 63);

    private static Vector256<byte> Every3rd0 => Both(Vector128.Create(255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, (byte)255));

    private static Vector256<byte> Every3rd1 => Both(Vector128.Create(0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, (byte)0));

    private static Vector256<byte> Order0 => Lanes(Vector128.Create(0, 3, 6, 9, 12, 15, 2, 5, 8, 11, 14, 1, 4, 7, 10, (byte)13));

    private static Vector256<byte> Order1 => Lanes(Vector128.Create(1, 4, 7, 10, 13, 0, 3, 6, 9, 12, 15, 2, 5, 8, 11, (byte)14));

    private static Vector256<byte> Order2 => Lanes(Vector128.Create(2, 5, 8, 11, 14, 1, 4, 7, 10, 13, 0, 3, 6, 9, 12, (byte)15));

    /// <summary>16 bytes of the first 48, and their likes of the next 48.</summary>
    private static Vector256<byte> Pair(ref byte at, nuint offset) =>
        Vector256.Create(Vector128.LoadUnsafe(ref at, offset), Vector128.LoadUnsafe(ref at, offset + 48));

    private static Vector256<byte> Blend(Vector256<byte> maskA, Vector256<byte> a, Vector256<byte> maskB, Vector256<byte> b, Vector256<byte> rest) =>
        Vector256.ConditionalSelect(maskA, a, Vector256.ConditionalSelect(maskB, b, rest));

    /// <summary>A third of 16 joined pixels: each position takes its pixel's byte from the channel whose turn it is.</summary>
    private static Vector128<byte> Third(
        Vector128<byte> maskA, Vector128<byte> a, Vector128<byte> maskB, Vector128<byte> b, Vector128<byte> rest, Vector128<byte> pixels) =>
        Vector128.ConditionalSelect(
            maskA,
            Vector128.Shuffle(a, pixels),
            Vector128.ConditionalSelect(maskB, Vector128.Shuffle(b, pixels), Vector128.Shuffle(rest, pixels)));

    private static Vector256<byte> Both(Vector128<byte> half) => Vector256.Create(half, half);

    private static Vector256<byte> Lanes(Vector128<byte> order) => Vector256.Create(order, order + Vector128.Create((byte)16));
}
