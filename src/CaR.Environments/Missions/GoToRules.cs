using CaR.Environments.Grids;

namespace CaR.Environments.Missions;

/// <summary>
/// GoToDoor and GoToObject: saying "done" ends the episode, well if the thing named is near; toggling ends it too
/// (MiniGrid's <c>gotodoor.py</c>, <c>gotoobject.py</c>).
/// </summary>
/// <param name="mission">Names the thing.</param>
/// <param name="diagonals">Whether a diagonal neighbour, or the same cell, is near.</param>
internal sealed class GoToRules(string mission, bool diagonals) : WorldRules
{
    private readonly ObjectName _target = ObjectName.In(mission);

    private (int X, int Y) _place;

    protected override void Begin(GridState start) => _place = _target.PlaceIn(start);

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var outcome = base.Step(state, action);
        if (action is GridAction.Done && IsNear(state)) return Succeed(state, outcome);
        return action is GridAction.Done or GridAction.Toggle ? outcome with { Terminated = true } : outcome;
    }

    private bool IsNear(GridState state)
    {
        var (dx, dy) = (Math.Abs(state.AgentX - _place.X), Math.Abs(state.AgentY - _place.Y));
        return diagonals ? dx <= 1 && dy <= 1 : dx + dy == 1;
    }
}
