using CaR.Environments.Grids;
using CaR.Environments.Missions.Instructions;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>BabyAI's worlds: the mission is an instruction (MiniGrid's <c>roomgrid_level.py</c>).</summary>
internal sealed class InstructionRules(string mission) : WorldRules
{
    private readonly Instruction _instruction = InstructionParser.Parse(mission);

    protected override void Begin(GridState start) => _instruction.Begin(start);

    public override StepOutcome Step(GridState state, GridAction action)
    {
        var (front, carried) = (state.Front, state.Carrying);
        var outcome = base.Step(state, action);
        var change = new GridChange(action, front, carried, state);
        _instruction.Follow(change);
        return _instruction.Verify(change) is Verification.Success ? Succeed(state, outcome) : outcome;
    }

    public override GridGoal? Goal(GridState state) => _instruction.Goal(state);
}
