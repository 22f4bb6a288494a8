using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions.Instructions;

/// <summary>An instruction of BabyAI's language (MiniGrid's <c>verifier.py</c>).</summary>
internal abstract class Instruction
{
    /// <summary>Begins an episode.</summary>
    public abstract void Begin(GridState start);

    /// <summary>Follows a step, whether or not the instruction's turn has come.</summary>
    public abstract void Follow(in GridChange change);

    /// <summary>Judges the step that was followed last.</summary>
    public abstract Verification Verify(in GridChange change);

    /// <summary>What is left to do; null where it cannot be done any more.</summary>
    public abstract GridGoal? Goal(GridState state);
}
