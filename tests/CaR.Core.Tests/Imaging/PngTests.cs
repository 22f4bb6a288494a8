using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CaR.Core.Imaging;
using CaR.Core.Tasks;
using CaR.Testing;

namespace CaR.Core.Tests.Imaging;

public sealed class PngTests
{
    [Fact]
    public void ReadsEveryKindOfPng()
    {
        using var folder = new TempFolder();
        Python.Run(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Imaging", "write_pngs.py")), folder.Root);
        var files = Directory.GetFiles(folder.Root, "*.png");
        Assert.Equal(15 * 2 * 2 * 3, files.Length);
        Assert.All(files, file => Assert.Equal(
            File.ReadAllBytes(Path.ChangeExtension(file, ".rgb")), Png.Decode(file, File.ReadAllBytes(file)).Rgb24.ToArray()));
    }

    [Fact]
    public void OpenCVReadsWhatIsWritten()
    {
        using var folder = new TempFolder();
        Picture[] pictures = [Noise(1, 1), Noise(37, 21), Gradient(64, 48), new("flat", new(16, 16), new byte[16 * 16 * 3])];
        for (var i = 0; i < pictures.Length; i++) File.WriteAllBytes(folder[$"{i}.png"], Png.Encode(pictures[i]));
        Python.Run("import cv2,glob,sys\nfor f in glob.glob(sys.argv[1]+'/*.png'): open(f+'.rgb','wb').write(cv2.imread(f)[:,:,::-1].tobytes())", folder.Root);
        for (var i = 0; i < pictures.Length; i++) Assert.Equal(pictures[i].Rgb24.ToArray(), File.ReadAllBytes(folder[$"{i}.png.rgb"]));
    }

    [Fact]
    public void APictureSurvivesTheRoundTrip()
    {
        var picture = Gradient(31, 17);
        Assert.Equal(picture.Hash, Png.Decode("again", Png.Encode(picture)).Hash);
    }

    [Fact]
    public void EveryTruncationIsTold()
    {
        var whole = Png.Encode(Gradient(9, 7));
        for (var length = 0; length < whole.Length; length++)
        {
            var part = whole[..length];
            Assert.StartsWith("x.png: found ", Assert.Throws<InputException>(() => Png.Decode("x.png", part)).Message);
        }
    }

    [Fact]
    public void EveryFlippedByteIsTold()
    {
        var whole = Png.Encode(Gradient(9, 7));
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x55;
            Assert.DoesNotContain('\n', Assert.Throws<InputException>(() => Png.Decode("x.png", damaged)).Message);
        }
    }

    [Theory]
    [InlineData(100_000, 100_000, 8, 2, 0, "a picture of 100000×100000")]
    [InlineData(0, 5, 8, 2, 0, "a picture of 0×5")]
    [InlineData(5, 5, 3, 2, 0, "colour type 2 with 3 bits")]
    [InlineData(5, 5, 8, 5, 0, "colour type 5 with 8 bits")]
    [InlineData(5, 5, 8, 2, 7, "interlace 7")]
    [InlineData(5, 5, 8, 3, 0, "no PLTE chunk")]
    [InlineData(5, 5, 8, 2, 0, "fewer pixels")]
    public void AHeaderThatCannotBeIsToldBeforeAnythingIsAllocated(int width, int height, byte depth, byte colour, byte interlace, string found)
    {
        var error = Assert.Throws<InputException>(() => Png.Decode("x.png", MakeFile(Header(width, height, depth, colour, interlace), [0, 1, 2, 3])));
        Assert.Contains(found, error.Message);
    }

    [Theory]
    [InlineData(new byte[] { 9, 0, 0, 0 }, "row filter 9")]
    [InlineData(new byte[] { 0, 1, 2 }, "fewer pixels")]
    public void PixelsThatCannotBeAreTold(byte[] rows, string found)
    {
        var error = Assert.Throws<InputException>(() => Png.Decode("x.png", MakeFile(Header(1, 1, 8, 2, 0), rows)));
        Assert.Contains(found, error.Message);
    }

    [Fact]
    public void AFileThatIsNoPngIsTold() =>
        Assert.Equal("x.png: found no PNG signature, expected a PNG picture", Assert.Throws<InputException>(() => Png.Decode("x.png", "GIF89a"u8)).Message);

    private static Picture Noise(int width, int height)
    {
        var rgb = new byte[width * height * 3];
        new Random(1).NextBytes(rgb);
        return new("noise", new(width, height), rgb);
    }

    private static Picture Gradient(int width, int height) =>
        new("gradient", new(width, height), Enumerable.Range(0, width * height * 3).Select(i => (byte)(i * i / 50 + i)).ToArray());

    private static byte[] Header(int width, int height, byte depth, byte colour, byte interlace)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colour, interlace);
        return header;
    }

    private static byte[] MakeFile(byte[] header, byte[] rows)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest)) zlib.Write(rows);
        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", header), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data], length = new byte[4], crc = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc32.Append(0, body));
        return [.. length, .. body, .. crc];
    }
}
