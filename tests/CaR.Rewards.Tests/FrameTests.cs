namespace CaR.Rewards.Tests;

public sealed class FrameTests
{
    [Fact]
    public void PixelsOutsideAreTheNearestOnes()
    {
        Frame frame = Pictures.Noise(new Random(1), 5, 4);
        Assert.Equal(frame[0, 0], frame[-3, -1]);
        Assert.Equal(frame[4, 3], frame[9, 9]);
    }

    [Fact]
    public void CropsAreClippedAndEqualTheirPart()
    {
        Frame frame = Pictures.Noise(new Random(2), 70, 20);
        Frame crop = frame.Crop(new Rect(60, 15, 30, 30));
        Assert.Equal((10, 5), (crop.Width, crop.Height));
        Assert.Equal(frame[63, 17], crop[3, 2]);
        Assert.Equal(frame.Near(frame[63, 17]).CountIn(new Rect(60, 15, 10, 5)), crop.Near(frame[63, 17]).CountNonZero);
        Frame nothing = frame.Crop(new Rect(200, 0, 4, 4));
        Assert.True(nothing.Bounds.IsEmpty);
        Assert.True(nothing.Near(default).IsEmpty);
        Assert.Equal(0, frame.MatchTemplate(nothing).Score);
        Assert.Empty(nothing.Palette());
    }

    [Fact]
    public void BoundsThatStartAboveTheirEndHoldNothing()
    {
        Frame frame = Pictures.Noise(new Random(3), 40, 40);
        Assert.True(frame.InRange(new Rgb(200, 0, 0), new Rgb(100, 255, 255)).IsEmpty);
        Assert.True(frame.InRange(new Hsv(0, 200, 0), new Hsv(179, 100, 255)).IsEmpty);
    }

    [Fact]
    public void NearIsEveryChannelWithinTolerance()
    {
        Frame frame = Pictures.FewColours(new Random(4), 30, 30, 40);
        Rgb colour = frame[3, 3];
        Mask near = frame.Near(colour, 60);
        for (int i = 0; i < 900; i++)
        {
            Rgb p = frame[i % 30, i / 30];
            int most = Math.Max(Math.Abs(p.R - colour.R), Math.Max(Math.Abs(p.G - colour.G), Math.Abs(p.B - colour.B)));
            Assert.Equal(most <= 60, near[i % 30, i / 30]);
        }
    }

    [Fact]
    public void CellsTellTheirMostFrequentColourAndWhatChanged()
    {
        Frame frame = Pictures.FewColours(new Random(5), 20, 13, 3), other = Pictures.FewColours(new Random(6), 20, 13, 3);
        Cells cells = frame.Cells(8);
        Assert.Equal((3, 2, 6), (cells.Columns, cells.Rows, cells.Count));
        Assert.Equal(new Rect(16, 8, 4, 5), cells[2, 1].Box);
        foreach (Cell cell in cells)
        {
            Swatch swatch = frame.Crop(cell.Box).Palette(1)[0];
            Assert.Equal((swatch.Colour, swatch.Share), (cell.Colour, cell.Share));
            Assert.Equal(frame.AbsDiff(other).CountIn(cell.Box) / (double)cell.Box.Area, cell.Difference(other.Cells(8)[cell.Column, cell.Row]));
        }

        Assert.True(cells[3, 0].Box.IsEmpty);
        Assert.Equal(cells[1, 1], cells.At(new Point(9, 12)));
        Assert.Equal(1, cells[3, 0].Difference(cells[0, 0]));
    }

    [Fact]
    public void FlatTemplatesMatchOnlyEqualPixels()
    {
        var frame = new Frame(20, 20);
        var flat = new Frame(4, 4);
        Assert.Equal(1, frame.MatchTemplate(flat).Score);
        flat.Load(Enumerable.Repeat((byte)9, 48).ToArray());
        Assert.Equal(0, frame.MatchTemplate(flat).Score);
        Assert.Equal(default, flat.MatchTemplate(frame));
    }

    [Fact]
    public void ColoursMixAndConvert()
    {
        Assert.Equal(new Rgb(255, 204, 0), Rgb.Hex(0xFFCC00));
        Assert.Equal(new Rgb(255, 0, 30), new Rgb(300, -4, 30));
        Assert.Equal(new Rgb(77, 255, 153), new Rgb(0, 255, 109).Blend(new Rgb(255, 255, 255), 0.3));
    }

    [Fact]
    public void BytesComeBackAsTheyWereLoaded()
    {
        foreach ((int width, int height) in Pictures.Sizes)
        {
            var bytes = new byte[width * height * 3];
            new Random(width).NextBytes(bytes);
            Frame frame = Pictures.Of(width, height, bytes);
            Assert.Equal(new Rgb(bytes[^3], bytes[^2], bytes[^1]), frame[width - 1, height - 1]);
            Assert.Equal(bytes, frame.Rgb24.ToArray());
        }
    }

    [Fact]
    public void LoadsOfTheWrongLengthAreRefused() => Assert.Throws<ArgumentException>(() => new Frame(3, 3).Load(new byte[26]));
}
