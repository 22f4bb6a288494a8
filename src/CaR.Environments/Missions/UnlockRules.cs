using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>Unlock: toggle the door until it is open (MiniGrid's <c>unlock.py</c>).</summary>
internal sealed class UnlockRules : WorldRules
{
    private int _door;

    protected override void Begin(GridState start)
    {
        _door = -1;
        for (var i = 0; i < start.Cells.Length && _door < 0; i++)
        {
            if (start.Cells[i].Kind is CellKind.Door) _door = i;
        }

        if (_door < 0) throw new InputException("grid", "no door", "the one to unlock");
    }

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var outcome = base.Step(state, action);
        return action is GridAction.Toggle && state.Cells[_door].IsOpenDoor ? Succeed(state, outcome) : outcome;
    }

    public override GridGoal Goal(GridState state) => GridGoal.Open(place => place == _door);
}
