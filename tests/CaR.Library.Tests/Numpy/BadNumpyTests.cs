using System.IO.Compression;
using System.Text;
using CaR.Library.Numpy;

namespace CaR.Library.Tests.Numpy;

public sealed class BadNumpyTests
{
    [Theory]
    [InlineData("{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }", "Fortran order")]
    [InlineData("{'descr': '<c8', 'fortran_order': False, 'shape': (2,), }", "dtype '<c8'")]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (2,), }", "dtype '|O'")]
    [InlineData("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,), }", "without a plain descr")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (-2,), }", "shape (-2,)")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (2000000000, 2000000000, 2000000000), }", "shape (2000000000")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999,), }", "799999992 bytes declared")]
    [InlineData("{'descr': '|u1', 'fortran_order': False, 'shape': (6,), }", "truncated array")]
    [InlineData("nonsense", "without a plain descr")]
    public void AHeaderThatCannotBeIsTold(string header, string found)
    {
        byte[] file = [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. Encoding.ASCII.GetBytes(header), 1, 2, 3];
        var error = Assert.Throws<InputException>(() => Npy.Read("a.npy", new MemoryStream(file)));
        Assert.StartsWith("a.npy: found ", error.Message);
        Assert.Contains(found, error.Message);
    }

    [Theory]
    [InlineData(new byte[] { }, "no npy signature")]
    [InlineData(new byte[] { 0x93, 78, 85, 77, 80, 89, 9, 0 }, "npy version 9")]
    [InlineData(new byte[] { 0x93, 78, 85, 77, 80, 89, 1, 0, 99, 0, 1 }, "truncated npy header")]
    [InlineData(new byte[] { 0x93, 78, 85, 77, 80, 89, 2, 0, 255, 255, 255, 255 }, "header of 4294967295 bytes")]
    public void ABeginningThatCannotBeIsTold(byte[] file, string found) =>
        Assert.Contains(found, Assert.Throws<InputException>(() => Npy.Read("a.npy", new MemoryStream(file))).Message);

    [Fact]
    public void EveryTruncationOfAnArchiveIsTold()
    {
        using var folder = new TempFolder();
        var whole = Archive();
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(folder["a.npz"], whole[..length]);
            Assert.StartsWith(folder["a.npz"], Assert.Throws<InputException>(() => ReadBoth(folder["a.npz"])).Message);
        }
    }

    [Fact]
    public void NoFlippedByteChangesWhatIsRead()
    {
        using var folder = new TempFolder();
        var whole = Archive();
        var told = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x55;
            File.WriteAllBytes(folder["a.npz"], damaged);
            try
            {
                // Dates and attributes may change; what is in the arrays may not.
                Assert.Equal(30, ReadBoth(folder["a.npz"]));
            }
            catch (InputException)
            {
                told++;
            }
        }

        Assert.InRange(told, whole.Length / 2, whole.Length);
    }

    [Fact]
    public void AMissingArrayIsToldWithThoseThatAreThere()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["a.npz"], Archive());
        using var archive = NpzReader.Open(folder["a.npz"]);
        Assert.EndsWith("a.npz: found no array 'frame', expected one of frames, rewards", Assert.Throws<InputException>(() => archive.Read("frame")).Message);
    }

    [Fact]
    public void ABombThatDeclaresItsSizeIsTold()
    {
        using var folder = new TempFolder();
        WriteBomb(folder["bomb.npz"], declared: 8_000_000_000, lie: false);
        using var archive = NpzReader.Open(folder["bomb.npz"]);
        Assert.Contains("elements", Assert.Throws<InputException>(() => archive.OpenArray("frames")).Message);
    }

    [Fact]
    public void ABombThatHidesItsSizeIsToldAndNotUnpacked()
    {
        using var folder = new TempFolder();
        WriteBomb(folder["bomb.npz"], declared: 10, lie: true);
        using var archive = NpzReader.Open(folder["bomb.npz"]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InputException>(() => archive.Read("frames"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    private static double ReadBoth(string path)
    {
        using var archive = NpzReader.Open(path);
        return archive.Read("frames").ToNumbers().Sum() + archive.Read("rewards").ToNumbers().Sum();
    }

    private static byte[] Archive()
    {
        using var file = new MemoryStream();
        using (var writer = new NpzWriter(file))
        {
            writer.Add("frames", new NpyArray("", new(NpyType.UInt8, [6]), new byte[] { 1, 2, 3, 4, 5, 6 }));
            writer.Add("rewards", NpyArray.Of("", [4f, 5f]));
        }

        return file.ToArray();
    }

    /// <summary>An archive with 32 MB of zeros, whose header declares another number.</summary>
    private static void WriteBomb(string path, long declared, bool lie)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = zip.CreateEntry("frames.npy", CompressionLevel.Optimal).Open();
        var header = $"{{'descr': '|u1', 'fortran_order': False, 'shape': ({declared},), }}";
        entry.Write([0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. Encoding.ASCII.GetBytes(header)]);
        if (lie) entry.Write(new byte[32 << 20]);
    }
}
