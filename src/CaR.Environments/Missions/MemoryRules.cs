using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>
/// Memory: of two things at the end of the hallway, go to the one that stood in the first room; going to the other ends the
/// episode too. Nothing can be taken: pickup acts as toggle (MiniGrid's <c>memory.py</c>).
/// </summary>
internal sealed class MemoryRules : WorldRules
{
    private (int X, int Y) _right;
    private (int X, int Y) _wrong;

    protected override void Begin(GridState start)
    {
        var middle = start.Height / 2;
        var shown = start[1, middle - 1];
        var end = 2;
        while (end < start.Width && !(start[end, middle - 2].CanPickup && start[end, middle + 2].CanPickup)) end++;
        if (!shown.CanPickup || end == start.Width) throw new InputException("grid", "no thing in the first room, or no two at the hallway's end", "all three");
        var (above, below) = ((end, middle - 1), (end, middle + 1));
        (_right, _wrong) = start[end, middle - 2].Shows(shown) ? (above, below) : (below, above);
    }

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var outcome = base.Step(state, action is GridAction.Pickup ? GridAction.Toggle : action);
        var place = (state.AgentX, state.AgentY);
        if (place == _right) return Succeed(state, outcome);
        return place == _wrong ? Fail(outcome) : outcome;
    }

    public override GridGoal Goal(GridState state) =>
        GridGoal.Reach(place => place == state.IndexOf(_right.X, _right.Y)) with { InTheWay = InTheWay.Avoid };
}
