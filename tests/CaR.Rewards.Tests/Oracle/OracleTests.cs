namespace CaR.Rewards.Tests.Oracle;

/// <summary>Every primitive answers as OpenCV does.</summary>
public sealed class OracleTests(OpenCv oracle) : IClassFixture<OpenCv>
{
    [Theory]
    [InlineData("rgb")]
    [InlineData("hsv")]
    [InlineData("measured")]
    [InlineData("components")]
    [InlineData("morphology")]
    [InlineData("absdiff")]
    [InlineData("match")]
    [InlineData("distance")]
    [InlineData("palette")]
    [InlineData("mean")]
    public void AnswersAsOpenCv(string kind) => Assert.InRange(oracle.Check(kind), 20, int.MaxValue);

    [Fact]
    public void EveryColourHasOpenCvsHsv()
    {
        byte[] expected = oracle.AllHsv;
        for (int colour = 0; colour < 1 << 24; colour++)
        {
            Hsv hsv = Rgb.Hex(colour).ToHsv();
            ReadOnlySpan<byte> theirs = expected.AsSpan(colour * 3, 3);
            if (hsv.H != theirs[0] || hsv.S != theirs[1] || hsv.V != theirs[2])
                Assert.Fail($"#{colour:X6}: found {hsv}, OpenCV has {theirs[0]}, {theirs[1]}, {theirs[2]}");
        }
    }

    /// <summary>The vectorised conversion is another path than the single colour's: all colours go through it too.</summary>
    [Fact]
    public void EveryColourHasOpenCvsHsvInPlanes()
    {
        byte[] expected = oracle.AllHsv;
        var rgb = new Planes();
        var hsv = new Planes();
        var row = new byte[4096 * 3];
        for (int y = 0; y < 4096; y++)
        {
            for (int x = 0; x < 4096; x++)
            {
                int colour = y * 4096 + x;
                (row[3 * x], row[3 * x + 1], row[3 * x + 2]) = ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour);
            }

            rgb.Split(row, 4096, 1);
            hsv.Resize(4096, 1);
            for (int at = 0; at < 4096 / Planes.Word * Planes.Block; at += Planes.Block) HsvConversion.Convert(ref rgb.Bytes[0], ref hsv.Bytes[0], (nuint)at);
            for (int x = 0; x < 4096; x++)
            {
                ReadOnlySpan<byte> theirs = expected.AsSpan((y * 4096 + x) * 3, 3);
                ReadOnlySpan<byte> ours = hsv.Bytes[(x / Planes.Word * Planes.Block + x % Planes.Word)..];
                if (ours[0] != theirs[0] || ours[Planes.Word] != theirs[1] || ours[2 * Planes.Word] != theirs[2])
                    Assert.Fail($"#{y * 4096 + x:X6}: found {ours[0]}, {ours[Planes.Word]}, {ours[2 * Planes.Word]}, OpenCV has {theirs[0]}, {theirs[1]}, {theirs[2]}");
            }
        }
    }
}
