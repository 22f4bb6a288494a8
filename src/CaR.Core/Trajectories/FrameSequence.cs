using CaR.Core.Tasks;

namespace CaR.Core.Trajectories;

/// <summary>The pictures of one episode, in time order, wherever they lie.</summary>
public abstract class FrameSequence
{
    /// <summary>How many pictures: steps + 1.</summary>
    public abstract int Count { get; }

    /// <summary>The size all of them have.</summary>
    public abstract FrameSize Size { get; }

    /// <summary>Reads them from the first to the last. May be called again, and from several threads.</summary>
    /// <returns>Row-major RGB24, each valid only until the next is asked for.</returns>
    public abstract IEnumerable<ReadOnlyMemory<byte>> Read();

    /// <summary>One picture, copied.</summary>
    public Picture PictureAt(int index, string name) => new(name, Size, Read().ElementAt(index).ToArray());
}
