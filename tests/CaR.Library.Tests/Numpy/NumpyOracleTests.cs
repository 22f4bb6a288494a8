using CaR.Library.Numpy;

namespace CaR.Library.Tests.Numpy;

/// <summary>numpy itself writes what is read, and reads what is written.</summary>
public sealed class NumpyOracleTests
{
    private const string WriteAll = """
        import sys, io, zipfile, numpy as np
        from numpy.lib import format
        arrays = {f'{o}{t}'.replace('<','le_').replace('>','be_'): np.array([[0,1,2],[3,1,1]], dtype=o+t)
                  for o in '<>' for t in ('i2','i4','i8','f4','f8')}
        arrays |= {t: np.array([[0,1,2],[3,1,1]], dtype=t) for t in ('u1','i1')}
        arrays['b1'] = np.array([[0,1,1],[0,1,0]], dtype=bool)
        arrays['negative'] = np.array([-1.5, -2], dtype='>f8')
        arrays['text'], arrays['foreign'] = np.array('größe 🙂'), np.array('abc', dtype='>U3')
        arrays['scalar'], arrays['empty'] = np.array(7, dtype='i4'), np.zeros((0, 3), 'f4')
        np.savez(sys.argv[1] + '/stored.npz', **arrays)
        np.savez_compressed(sys.argv[1] + '/deflated.npz', **arrays)
        for v in ((1, 0), (2, 0), (3, 0)):
            with open(f'{sys.argv[1]}/v{v[0]}.npy', 'wb') as f: format.write_array(f, np.arange(6, dtype='i4').reshape(2, 3), version=v)
        """;

    private const string ReadAll = """
        import sys, numpy as np
        for k, v in sorted(np.load(sys.argv[1]).items()): print(k, v.dtype.str, v.shape, v.tolist())
        """;

    [Theory]
    [InlineData("stored.npz")]
    [InlineData("deflated.npz")]
    public void ReadsWhatNumpyWrites(string file)
    {
        using var folder = new TempFolder();
        Python.Run(WriteAll, folder.Root);
        using var archive = NpzReader.Open(folder[file]);
        var numbers = archive.Keys.Except(["text", "foreign", "scalar", "empty", "negative", "b1"]).ToList();
        Assert.Equal(12, numbers.Count);
        Assert.All(numbers, key => Assert.Equal<double>([0, 1, 2, 3, 1, 1], archive.Read(key).ToNumbers()));
        Assert.Equal<double>([0, 1, 1, 0, 1, 0], archive.Read("b1").ToNumbers());
        Assert.Equal<double>([-1.5, -2], archive.Read("negative").ToNumbers());
        Assert.Equal("größe 🙂", archive.Read("text").ToText());
        Assert.Equal("abc", archive.Read("foreign").ToText());
        Assert.Equal<double>([7], archive.Read("scalar").ToNumbers());
        Assert.Equal<int>([0, 3], archive.Read("empty").Header.Shape);
    }

    [Fact]
    public void ReadsAllThreeVersionsOfTheFormat()
    {
        using var folder = new TempFolder();
        Python.Run(WriteAll, folder.Root);
        foreach (var version in new[] { 1, 2, 3 })
        {
            using var file = File.OpenRead(folder[$"v{version}.npy"]);
            var array = Npy.Read("a", file);
            Assert.Equal<int>([2, 3], array.Header.Shape);
            Assert.Equal<double>([0, 1, 2, 3, 4, 5], array.ToNumbers());
        }
    }

    [Fact]
    public void NumpyReadsWhatIsWritten()
    {
        using var folder = new TempFolder();
        using (var file = File.Create(folder["a.npz"]))
        using (var writer = new NpzWriter(file))
        {
            writer.Add("b", NpyArray.Of("b", [true, false]));
            writer.Add("d", new NpyHeader(NpyType.UInt8, [2, 1, 3]), [new byte[] { 1, 2, 3 }, new byte[] { 4, 5, 6 }]);
            writer.Add("f", NpyArray.Of("f", [1.5f, -2f]));
            writer.Add("s", NpyArray.Of("s", true));
            writer.Add("t", NpyArray.Of("t", "Schlüssel 🔑"));
            writer.Add("u", NpyArray.Of("u", ""));
            writer.Add("y", NpyArray.Of("y", new sbyte[] { -1, 2 }));
        }

        Assert.Equal(
            """
            b |b1 (2,) [True, False]
            d |u1 (2, 1, 3) [[[1, 2, 3]], [[4, 5, 6]]]
            f <f4 (2,) [1.5, -2.0]
            s |b1 () True
            t <U11 () Schlüssel 🔑
            u <U1 () 
            y |i1 (2,) [-1, 2]

            """,
            Python.Run(ReadAll, folder["a.npz"]));
    }
}
