using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Environments.Recording;

/// <summary>An episode's pictures, drawn at every reading by taking its actions again from its seed: a long episode needs no memory.</summary>
/// <param name="make">Makes the world; a reading has its own.</param>
/// <param name="size">The size of its pictures.</param>
/// <param name="seed">The episode's seed.</param>
/// <param name="actions">What was done.</param>
public sealed class ReplayedFrames(Func<IWorld> make, FrameSize size, ulong seed, ActionLog actions) : FrameSequence
{
    /// <inheritdoc/>
    public override int Count => actions.Count + 1;

    /// <inheritdoc/>
    public override FrameSize Size => size;

    /// <inheritdoc/>
    public override IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        var world = make();
        var picture = new byte[size.Bytes];
        world.Reset(seed);
        world.Render(picture);
        yield return picture;
        for (var step = 0; step < actions.Count; step++)
        {
            world.Step(actions[step]);
            world.Render(picture);
            yield return picture;
        }
    }
}
