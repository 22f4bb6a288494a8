using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Library.Video;

namespace CaR.Library.Trajectories;

/// <summary>The frames of a moving picture, decoded anew at every reading.</summary>
internal sealed class VideoFrames : FrameSequence
{
    private readonly string _path;

    private VideoFrames(string path, int count, FrameSize size)
    {
        _path = path;
        Count = count;
        Size = size;
    }

    public override int Count { get; }

    public override FrameSize Size { get; }

    /// <summary>Counts a file's frames.</summary>
    public static VideoFrames Open(string path)
    {
        Disk.OpenRead(path).Dispose();
        var count = 0;
        var size = default(FrameSize);
        foreach (var frame in Ffmpeg.ReadFrames(path))
        {
            if (count++ == 0) size = frame.Size;
            else if (frame.Size != size) throw new InputException(path, $"a frame of {frame.Size}", $"{size}, as the first");
        }

        if (count < Limits.MinFrames) throw new InputException(path, $"{count} frames", $"at least {Limits.MinFrames}");
        return new(path, count, size);
    }

    public override IEnumerable<ReadOnlyMemory<byte>> Read() => Ffmpeg.ReadFrames(_path).Select(frame => frame.Pixels);
}
