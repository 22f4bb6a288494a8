using CaR.Core.Tasks;

namespace CaR.Core.Trajectories;

/// <summary>Pictures held in memory, one after the other.</summary>
/// <param name="size">The size of each.</param>
/// <param name="rgb24">All pixels: [Count, Height, Width, 3].</param>
public sealed class MemoryFrames(FrameSize size, ReadOnlyMemory<byte> rgb24) : FrameSequence
{
    /// <inheritdoc/>
    public override int Count { get; } = rgb24.Length / size.Bytes;

    /// <inheritdoc/>
    public override FrameSize Size => size;

    /// <summary>One picture, in place: valid as long as the memory is.</summary>
    public ReadOnlyMemory<byte> this[int index] => rgb24.Slice(index * size.Bytes, size.Bytes);

    /// <inheritdoc/>
    public override IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }
}
