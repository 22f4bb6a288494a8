using System.Numerics;

namespace CaR.Core.Worlds;

/// <summary>A stream of random numbers that is the same for a seed on every machine and version: xoshiro256** (Blackman, Vigna 2018), seeded by SplitMix64.</summary>
/// <remarks>Seeding again allocates nothing, which <see cref="Random"/> cannot. Belongs to one thread.</remarks>
public sealed class WorldRandom
{
    private ulong _s0, _s1, _s2, _s3;

    /// <summary>A stream of a seed.</summary>
    public WorldRandom(ulong seed) => Seed(seed);

    /// <summary>Begins the stream of a seed.</summary>
    public void Seed(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A whole number in [0, <paramref name="bound"/>), all equally likely (Lemire 2019, without its rejection: the bias is below bound/2⁶⁴).</summary>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (int)Math.BigMul(NextBits(), (ulong)bound, out _);
    }

    /// <summary>A whole number in [<paramref name="least"/>, <paramref name="bound"/>).</summary>
    public int Next(int least, int bound) => least + Next(bound - least);

    /// <summary>A number in [0, 1).</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of the given values.</summary>
    public T Pick<T>(ReadOnlySpan<T> values) => values[Next(values.Length)];

    /// <summary>Puts values into a random order.</summary>
    public void Shuffle<T>(Span<T> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
