using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>RedBlueDoors: the blue door may open only while the red one is open already (MiniGrid's <c>redbluedoors.py</c>).</summary>
internal sealed class RedBlueDoorsRules : WorldRules
{
    private (int X, int Y) _red;
    private (int X, int Y) _blue;

    protected override void Begin(GridState start)
    {
        _red = new ObjectName(CellColour.Red, CellKind.Door).PlaceIn(start);
        _blue = new ObjectName(CellColour.Blue, CellKind.Door).PlaceIn(start);
    }

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var (redBefore, blueBefore) = (IsOpen(state, _red), IsOpen(state, _blue));
        var outcome = base.Step(state, action);
        if (IsOpen(state, _blue)) return redBefore ? Succeed(state, outcome) : Fail(outcome);
        return IsOpen(state, _red) && blueBefore ? Fail(outcome) : outcome;
    }

    public override GridGoal Goal(GridState state)
    {
        var (x, y) = IsOpen(state, _red) ? _blue : _red;
        return GridGoal.Open(place => place == state.IndexOf(x, y)) with { InTheWay = InTheWay.Avoid };
    }

    private static bool IsOpen(GridState state, (int X, int Y) door) => state[door.X, door.Y].IsOpenDoor;
}
