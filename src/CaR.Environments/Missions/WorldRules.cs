using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>What a world adds to the dynamics: when its mission is done or lost. This one adds nothing: reach the goal, avoid lava.</summary>
/// <remarks>One instance follows one episode at a time.</remarks>
public class WorldRules
{
    /// <summary>Begins an episode.</summary>
    /// <param name="start">The state after reset.</param>
    /// <param name="random">Where the chance in its steps comes from; most worlds have none.</param>
    public virtual void Begin(GridState start, WorldRandom random) => Begin(start);

    /// <summary>Begins an episode of a world without chance in its steps.</summary>
    /// <param name="start">The state after reset.</param>
    protected virtual void Begin(GridState start) { }

    /// <summary>Takes a step.</summary>
    /// <param name="state">The state before; afterwards, the one reached.</param>
    /// <param name="action">What the agent does.</param>
    /// <exception cref="Core.InputException">No such action; the state is then as before.</exception>
    public virtual StepOutcome Step(GridState state, GridAction action) => GridDynamics.Step(state, action);

    /// <summary>What is left to do, for experts.</summary>
    /// <param name="state">The state that the rules have been following.</param>
    /// <returns>Null where the mission cannot be done any more.</returns>
    public virtual GridGoal? Goal(GridState state) => GridGoal.Reach(place => state.Cells[place].Kind is CellKind.Goal);

    /// <summary>The mission is done: the reward, and the end.</summary>
    protected static StepOutcome Succeed(GridState state, StepOutcome outcome) => outcome with { Reward = state.SuccessReward, Terminated = true };

    /// <summary>The mission is lost: the end without reward.</summary>
    protected static StepOutcome Fail(StepOutcome outcome) => outcome with { Reward = 0, Terminated = true };
}
