using CaR.Environments.Grids;

namespace CaR.Environments.Missions.Instructions;

/// <summary>An instruction about one set of things.</summary>
internal abstract class ObjectInstruction(ObjectDescription description) : Instruction
{
    /// <summary>The things.</summary>
    protected TrackedObjects Objects { get; } = new(description);

    public override void Begin(GridState start) => Objects.Begin(start);

    public override void Follow(in GridChange change) => Objects.Follow(change);
}
