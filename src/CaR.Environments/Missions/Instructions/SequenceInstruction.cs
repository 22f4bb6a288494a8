using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions.Instructions;

/// <summary>"…, then …" and "… after you …": one instruction, and from the step that completes it, another.</summary>
internal sealed class SequenceInstruction(Instruction first, Instruction second) : Instruction
{
    private bool _isFirstDone;

    public override void Begin(GridState start)
    {
        first.Begin(start);
        second.Begin(start);
        _isFirstDone = false;
    }

    public override void Follow(in GridChange change)
    {
        first.Follow(change);
        second.Follow(change);
    }

    public override Verification Verify(in GridChange change)
    {
        _isFirstDone = _isFirstDone || first.Verify(change) is Verification.Success;
        return _isFirstDone ? second.Verify(change) : Verification.Continue;
    }

    public override GridGoal? Goal(GridState state) => (_isFirstDone ? second : first).Goal(state);
}
