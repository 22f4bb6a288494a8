using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>Take the thing named: UnlockPickup, BlockedUnlockPickup, KeyCorridor, ObstructedMaze. No other thing there looks like it.</summary>
internal sealed class PickupRules(string mission) : WorldRules
{
    private readonly ObjectName _target = ObjectName.In(mission);

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var outcome = base.Step(state, action);
        return action is GridAction.Pickup && _target.Is(state.Carrying) ? Succeed(state, outcome) : outcome;
    }

    public override GridGoal Goal(GridState state) => GridGoal.Take(place => _target.Is(state.Cells[place]));
}
