using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions.Instructions;

/// <summary>"put … next to …": drop one of the first things beside one of the second; diagonals do not count.</summary>
internal sealed class PutNextInstruction(ObjectDescription moved, ObjectDescription target) : Instruction
{
    private readonly TrackedObjects _moved = new(moved);
    private readonly TrackedObjects _targets = new(target);

    public override void Begin(GridState start)
    {
        _moved.Begin(start);
        _targets.Begin(start);
    }

    public override void Follow(in GridChange change)
    {
        _moved.Follow(change);
        _targets.Follow(change);
    }

    public override Verification Verify(in GridChange change)
    {
        var now = change.Now;
        return change.Dropped && _moved.StandAt(now.FrontIndex) && IsBesideTarget(now, now.FrontX, now.FrontY)
            ? Verification.Success
            : Verification.Continue;
    }

    public override GridGoal Goal(GridState state) =>
        _targets.IsCarried && !_moved.IsCarried
            ? GridGoal.EmptyHands()
            : GridGoal.PutDown(place => StandsBesideTarget(state, place), _moved.StandAt, _moved.IsCarried) with { Fixed = _targets.StandAt };

    /// <summary>Whether a place lies beside a target. What is believed does not matter here: putting something down looks it up.</summary>
    private bool StandsBesideTarget(GridState state, int place) =>
        _targets.StandAt(place + 1) || _targets.StandAt(place - 1) || _targets.StandAt(place + state.Width) || _targets.StandAt(place - state.Width);

    private bool IsBesideTarget(GridState state, int x, int y) =>
        _targets.AreBelievedAt(state, x + 1, y) || _targets.AreBelievedAt(state, x - 1, y)
        || _targets.AreBelievedAt(state, x, y + 1) || _targets.AreBelievedAt(state, x, y - 1);
}
