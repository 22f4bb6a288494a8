using CaR.Core.Worlds;

namespace CaR.Core.Tests.Worlds;

public sealed class WorldRandomTests
{
    /// <summary>The first two numbers of the authors' xoshiro256** with the state that their SplitMix64 makes of seed 0, computed by their published C code.</summary>
    [Fact]
    public void ASeedGivesTheSameStreamEverywhere()
    {
        var random = new WorldRandom(seed: 0);
        Assert.Equal([0x99EC5F36CB75F2B4, 0xBF6E1F784956452A], [random.NextBits(), random.NextBits()]);
    }

    [Fact]
    public void SeedingAgainBeginsAgain()
    {
        var random = new WorldRandom(seed: 5);
        var first = random.NextBits();
        random.NextBits();
        random.Seed(5);
        Assert.Equal(first, random.NextBits());
    }

    [Fact]
    public void NumbersBelowABoundAreEquallyLikely()
    {
        var random = new WorldRandom(seed: 2);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[random.Next(7)]++;
        Assert.All(counts, c => Assert.InRange(c, 9_600, 10_400)); // 10,000 ± 4.3 standard deviations
    }

    [Fact]
    public void FractionsStayBelowOne()
    {
        var random = new WorldRandom(seed: 3);
        var all = Enumerable.Range(0, 10_000).Select(_ => random.NextDouble()).ToArray();
        Assert.All(all, f => Assert.InRange(f, 0, 0.9999999999999999));
        Assert.InRange(all.Average(), 0.49, 0.51);
    }

    [Fact]
    public void AShuffleKeepsEveryValue()
    {
        int[] values = [.. Enumerable.Range(0, 20)];
        new WorldRandom(seed: 4).Shuffle(values.AsSpan());
        Assert.NotEqual(Enumerable.Range(0, 20), values);
        Assert.Equal(Enumerable.Range(0, 20), values.Order());
    }

    [Fact]
    public void NoNumberIsBelowZero() => Assert.Throws<ArgumentOutOfRangeException>(() => new WorldRandom(seed: 0).Next(0));
}
