namespace CaR.Rewards.Tests;

/// <summary>Laws of sets, on masks of all widths round a word.</summary>
public sealed class MaskTests
{
    private const int Seed = 7;

    public static TheoryData<int, int> Sizes
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach ((int width, int height) in Pictures.Sizes) data.Add(width, height);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void OperatorsActPixelByPixel(int width, int height)
    {
        (Mask a, Mask b) = Two(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                Assert.Equal(a[x, y] & b[x, y], (a & b)[x, y]);
                Assert.Equal(a[x, y] | b[x, y], (a | b)[x, y]);
                Assert.Equal(a[x, y] ^ b[x, y], (a ^ b)[x, y]);
                Assert.Equal(a[x, y] & !b[x, y], a.AndNot(b)[x, y]);
                Assert.Equal(!a[x, y], (~a)[x, y]);
            }
        }

        Assert.Equal(width * height, a.CountNonZero + (~a).CountNonZero);
        Assert.Equal(0, (a & ~a).CountNonZero);
        Assert.False(a[-1, 0] | a[width, 0] | a[0, height]);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void BoxesAreClippedAndCounted(int width, int height)
    {
        var random = new Random(Seed);
        (Mask a, _) = Two(width, height);
        for (int i = 0; i < 50; i++)
        {
            var box = new Rect(random.Next(-9, width + 9), random.Next(-9, height + 9), random.Next(-2, 80), random.Next(-2, 40));
            int expected = 0;
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    if (a[x, y] && box.Contains(new Point(x, y))) expected++;
            Assert.Equal(expected, a.CountIn(box));
            Assert.Equal(expected, a.Within(box).CountNonZero);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void RegionsPartTheMask(int width, int height)
    {
        (Mask a, _) = Two(width, height);
        foreach (int connectivity in (int[])[4, 8])
        {
            Regions regions = a.ConnectedComponents(connectivity);
            Assert.Equal(a.CountNonZero, regions.Sum(r => r.Area));
            foreach (Region region in regions)
            {
                Assert.Equal(region.Area, (region.Mask & a).CountNonZero);
                Assert.Equal(region.Box, region.Mask.BoundingRect);
                Assert.Equal(region.Area, region.Mask.ConnectedComponents(connectivity).Largest.Area);
            }

            Assert.Equal(regions.Where(r => r.Area >= 3), a.ConnectedComponents(connectivity, 3), (x, y) => x.Box == y.Box && x.Area == y.Area);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void GrowingContainsAndShrinkingIsContained(int width, int height)
    {
        (Mask a, _) = Two(width, height);
        Assert.True(a.AndNot(a.Dilate()).IsEmpty);
        Assert.True(a.Erode().AndNot(a).IsEmpty);
        Assert.True(a.Open().AndNot(a).IsEmpty);
        Assert.True(a.AndNot(a.Close()).IsEmpty);
    }

    [Fact]
    public void NothingFoundIsNoError()
    {
        Mask empty = new Frame(70, 9).Near(new Rgb(1, 2, 3));
        Regions none = empty.ConnectedComponents();
        Assert.True(empty.IsEmpty);
        Assert.Equal(default, empty.BoundingRect);
        Assert.Equal(Point.None, empty.Centroid);
        Assert.True(none.Largest.IsEmpty);
        Assert.True(none.Nearest(new Point(1, 1)).IsEmpty);
        Assert.Equal(Point.None, none.Largest.Centroid);
        Assert.True((none.Largest.Mask | empty).IsEmpty);
        Assert.Equal(double.NaN, empty.DistanceTo(~empty));
        Assert.Equal(double.NaN, none.Largest.Centroid.DistanceTo(new Point(0, 0)));
    }

    [Fact]
    public void NearestIsByCentroid()
    {
        Frame frame = Pictures.Clumps(new Random(Seed), 60, 60, 0.3);
        Regions regions = Pictures.MaskOf(frame).ConnectedComponents();
        var point = new Point(12, 40);
        Assert.Equal(regions.Min(r => r.Centroid.DistanceTo(point)), regions.Nearest(point).Centroid.DistanceTo(point));
    }

    [Fact]
    public void MasksOfDifferentSizesDoNotCombine() =>
        Assert.Throws<ArgumentException>(() => new Frame(8, 8).Near(default) & new Frame(8, 9).Near(default));

    private static (Mask A, Mask B) Two(int width, int height)
    {
        var random = new Random(Seed);
        Mask a = Pictures.MaskOf(Pictures.Clumps(random, width, height, 0.5));
        return (a, Pictures.MaskOf(Pictures.Clumps(random, width, height, 0.4)));
    }
}
