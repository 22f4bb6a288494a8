using System.Runtime.Intrinsics;

namespace CaR.Verification.Invariances;

/// <summary>Blocks of 8×8 samples to quantised DCT coefficients and back, as JPEG does with one of its planes.</summary>
internal sealed class JpegBlocks
{
    /// <summary>Samples along a block's side.</summary>
    public const int Side = 8;

    private const int Samples = Side * Side;
    private const float Middle = 128;

    private static readonly float[] s_cosines = Cosines();
    private static readonly float[] s_transposed = Transposed(s_cosines);
    private readonly float[] _steps;

    /// <summary>Blocks of one plane.</summary>
    /// <param name="table"><see cref="Luma"/> or <see cref="Chroma"/>: the steps at quality 50.</param>
    /// <param name="quality">1 … 100: libjpeg's scale, 50 the table itself, 100 steps of 1.</param>
    public JpegBlocks(ReadOnlySpan<byte> table, int quality)
    {
        var percent = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        _steps = new float[Samples];
        for (var i = 0; i < Samples; i++) _steps[i] = Math.Clamp(((table[i] * percent) + 50) / 100, 1, 255);
    }

    /// <summary>Steps for luminance, row by row: T.81, table K.1.</summary>
    public static ReadOnlySpan<byte> Luma =>
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
        14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
        49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    /// <summary>Steps for chrominance, row by row: T.81, table K.2.</summary>
    public static ReadOnlySpan<byte> Chroma =>
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
        24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ];

    /// <summary>Encodes and decodes a plane in place, without rounding the samples.</summary>
    /// <param name="plane">Samples 0 … 255, row-major.</param>
    /// <param name="width">A multiple of 8, as the height is.</param>
    public void RoundTrip(float[] plane, int width)
    {
        Span<float> block = stackalloc float[Samples];
        Span<float> half = stackalloc float[Samples];
        for (var top = 0; top < plane.Length; top += Side * width)
        {
            for (var left = 0; left < width; left += Side)
            {
                for (var row = 0; row < Side; row++) plane.AsSpan(top + (row * width) + left, Side).CopyTo(block[(row * Side)..]);
                foreach (ref var sample in block) sample -= Middle;
                Multiply(s_cosines, block, half);
                Multiply(half, s_transposed, block);
                for (var i = 0; i < Samples; i++) block[i] = MathF.Round(block[i] / _steps[i]) * _steps[i];
                Multiply(s_transposed, block, half);
                Multiply(half, s_cosines, block);
                foreach (ref var sample in block) sample += Middle;
                for (var row = 0; row < Side; row++) block.Slice(row * Side, Side).CopyTo(plane.AsSpan(top + (row * width) + left));
            }
        }
    }

    /// <summary>The product of two 8×8 matrices, a row at a time.</summary>
    private static void Multiply(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> product)
    {
        for (var row = 0; row < Side; row++)
        {
            var sum = Vector256<float>.Zero;
            for (var k = 0; k < Side; k++) sum += Vector256.Create(a[(row * Side) + k]) * Vector256.Create(b.Slice(k * Side, Side));
            sum.CopyTo(product[(row * Side)..]);
        }
    }

    /// <summary>The orthonormal DCT-II: row u holds c(u)/2 · cos((2x + 1)uπ/16) (T.81, A.3.3).</summary>
    private static float[] Cosines()
    {
        var cosines = new float[Samples];
        for (var u = 0; u < Side; u++)
        {
            for (var x = 0; x < Side; x++)
                cosines[(u * Side) + x] = (float)((u == 0 ? Math.Sqrt(0.125) : 0.5) * Math.Cos(((2 * x) + 1) * u * Math.PI / 16));
        }

        return cosines;
    }

    private static float[] Transposed(float[] matrix)
    {
        var transposed = new float[Samples];
        for (var i = 0; i < Samples; i++) transposed[(i % Side * Side) + (i / Side)] = matrix[i];
        return transposed;
    }
}
