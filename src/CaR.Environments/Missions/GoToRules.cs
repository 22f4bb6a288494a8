using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>
/// GoToDoor and GoToObject: saying "done" ends the episode, well if the thing named is near; toggling ends it too
/// (MiniGrid's <c>gotodoor.py</c>, <c>gotoobject.py</c>).
/// </summary>
/// <param name="mission">Names the thing.</param>
internal sealed class GoToRules(string mission) : WorldRules
{
    private readonly ObjectName _target = ObjectName.In(mission);

    private (int X, int Y) _place;

    protected override void Begin(GridState start) => _place = _target.PlaceIn(start);

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var outcome = base.Step(state, action);
        if (action is GridAction.Done && IsNear(state.AgentX, state.AgentY)) return Succeed(state, outcome);
        return action is GridAction.Done or GridAction.Toggle ? outcome with { Terminated = true } : outcome;
    }

    public override GridGoal Goal(GridState state) =>
        GridGoal.SayDone(place => IsNear(place % state.Width, place / state.Width)) with { InTheWay = InTheWay.Avoid };

    private bool IsNear(int x, int y) => Math.Abs(x - _place.X) + Math.Abs(y - _place.Y) == 1;
}
