using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>Fetch: taking anything ends the episode, well if it is the thing named (MiniGrid's <c>fetch.py</c>).</summary>
internal sealed class FetchRules(string mission) : WorldRules
{
    private readonly ObjectName _target = ObjectName.In(mission);

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var outcome = base.Step(state, action);
        if (state.Carrying.IsEmpty) return outcome;
        return _target.Is(state.Carrying) ? Succeed(state, outcome) : Fail(outcome);
    }

    public override GridGoal Goal(GridState state) => GridGoal.Take(place => _target.Is(state.Cells[place])) with { InTheWay = InTheWay.Avoid };
}
