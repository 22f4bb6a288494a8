using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Library.Numpy;

namespace CaR.Library.Trajectories;

/// <summary>Pictures in an archive, decoded anew at every reading, one at a time.</summary>
internal sealed class NpzFrames : FrameSequence
{
    private readonly string _path;
    private readonly string _key;

    private NpzFrames(string path, string key, int count, FrameSize size)
    {
        _path = path;
        _key = key;
        Count = count;
        Size = size;
    }

    public override int Count { get; }

    public override FrameSize Size { get; }

    /// <summary>Looks at the array's header, not yet at its pictures.</summary>
    public static NpzFrames Open(string path, NpzReader archive, string key)
    {
        using var stream = archive.OpenArray(key);
        var (type, shape) = (stream.Header.Type, stream.Header.Shape);
        if (type != NpyType.UInt8 || shape.Length != 4 || shape[3] != 3)
            throw new InputException(stream.Name, $"{type} ({string.Join(", ", shape)})", "|u1 (T + 1, height, width, 3)");
        if (shape[0] < Limits.MinFrames) throw new InputException(stream.Name, $"{shape[0]} frames", $"at least {Limits.MinFrames}");
        if (shape[1] < 1 || shape[2] < 1 || (long)shape[1] * shape[2] > Core.Imaging.Png.MaxPixels)
            throw new InputException(stream.Name, $"frames of {shape[2]}×{shape[1]}", $"1 to {Core.Imaging.Png.MaxPixels} pixels");
        return new(path, key, shape[0], new(shape[2], shape[1]));
    }

    public override IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        using var archive = NpzReader.Open(_path);
        using var stream = archive.OpenArray(_key);
        if (stream.Header.Bytes != (long)Count * Size.Bytes) throw new InputException(stream.Name, "another shape than at first", "a file that stays");
        var frame = new byte[Size.Bytes];
        for (var i = 0; i < Count; i++)
        {
            stream.ReadExactly(frame);
            if (i == Count - 1) stream.Finish();
            yield return frame;
        }
    }
}
