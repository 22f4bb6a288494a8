using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>
/// PutNear: taking the wrong thing ends the episode, and so does every attempt to drop; near where the other thing stood at
/// the beginning, diagonals included, it is a success (MiniGrid's <c>putnear.py</c>).
/// </summary>
internal sealed class PutNearRules(string mission) : WorldRules
{
    private readonly ObjectName _moved = ObjectName.In(mission);
    private readonly ObjectName _target = ObjectName.In(mission, 1);

    private (int X, int Y) _targetPlace;

    protected override void Begin(GridState start) => _targetPlace = _target.PlaceIn(start);

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var carried = state.Carrying;
        var outcome = base.Step(state, action);
        if (action is GridAction.Pickup && !state.Carrying.IsEmpty && !_moved.Is(state.Carrying)) outcome = outcome with { Terminated = true };
        if (action is not GridAction.Drop || carried.IsEmpty) return outcome;
        return state.Carrying.IsEmpty && IsNear(state.FrontX, state.FrontY) ? Succeed(state, outcome) : outcome with { Terminated = true };
    }

    public override GridGoal Goal(GridState state) =>
        GridGoal.PutDown(place => IsNear(place % state.Width, place / state.Width), place => _moved.Is(state.Cells[place]), !state.Carrying.IsEmpty) with { InTheWay = InTheWay.Avoid };

    private bool IsNear(int x, int y) => Math.Abs(x - _targetPlace.X) <= 1 && Math.Abs(y - _targetPlace.Y) <= 1;
}
