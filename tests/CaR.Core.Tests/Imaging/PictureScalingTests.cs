using CaR.Core.Imaging;
using CaR.Core.Tasks;

namespace CaR.Core.Tests.Imaging;

public sealed class PictureScalingTests
{
    [Fact]
    public void ShrinkingTakesMeans()
    {
        // Two by two of a channel: 10, 20, 30, 41 → 25.25 → 25.
        var picture = new Picture("p", new(2, 2), new byte[] { 10, 0, 255, 20, 0, 255, 30, 0, 255, 41, 1, 255 });
        Assert.Equal([25, 0, 255], picture.Shrunk(new(1, 1)).Rgb24.ToArray());
    }

    [Fact]
    public void APixelThatLiesInTwoCountsInBoth()
    {
        // Three pixels become two: each is one whole pixel and half of the middle one.
        var picture = new Picture("p", new(3, 1), new byte[] { 0, 0, 0, 90, 90, 90, 240, 240, 240 });
        Assert.Equal([30, 30, 30, 190, 190, 190], picture.Shrunk(new(2, 1)).Rgb24.ToArray());
    }

    [Fact]
    public void EnlargingRepeatsPixels()
    {
        var picture = new Picture("p", new(2, 1), new byte[] { 1, 2, 3, 4, 5, 6 });
        Assert.Equal([1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6], picture.Enlarged(2).Rgb24.ToArray());
    }

    [Theory]
    [InlineData(64, 64, 24, 24, 1, 24, 24)]
    [InlineData(96, 48, 24, 24, 1, 24, 12)]
    [InlineData(40, 40, 100, 90, 1, 40, 40)]
    [InlineData(40, 40, 130, 90, 2, 80, 80)]
    [InlineData(40, 40, 130, 70, 9, 40, 40)]
    [InlineData(500, 2, 10, 10, 1, 10, 1)]
    public void FittingKeepsProportions(int width, int height, int boxWidth, int boxHeight, int mostEnlarged, int expectedWidth, int expectedHeight)
    {
        var picture = new Picture("p", new(width, height), new byte[width * height * 3]);
        Assert.Equal(new FrameSize(expectedWidth, expectedHeight), picture.Fit(new(boxWidth, boxHeight), mostEnlarged).Size);
    }

    [Fact]
    public void AGalleryHoldsAllPicturesAndTheirNames()
    {
        Picture[] pictures = [.. Enumerable.Range(1, 5).Select(i => new Picture($"number {i}", new(10 * i, 10), Enumerable.Repeat((byte)(40 * i), 300 * i).ToArray()))];
        var sheet = Gallery.Render("sheet", pictures, columns: 3, side: 60);
        Assert.Equal(3 * (60 + 12) + 12, sheet.Size.Width);
        foreach (var i in Enumerable.Range(1, 5)) Assert.Contains((byte)(40 * i), sheet.Rgb24.ToArray());
        Assert.Contains((byte)0, sheet.Rgb24.ToArray()); // the names
    }
}
