using System.Runtime.InteropServices;
using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Missions;
using CaR.Environments.Planning;

namespace CaR.Environments.Policies;

/// <summary>Solves grid worlds by planning over their true state. It follows its plan as long as the world turns out as foreseen, and plans anew otherwise.</summary>
/// <remarks>
/// It solves every listed world from any seed that can be solved at all. Nobody can solve: a Fetch whose thing lies in a corner between two
/// others, since taking one ends the episode (8x8-N3: about 4 in 10,000 seeds); an ObstructedMaze of the first version where a ball was
/// put onto the box with the only key (2Dlhb and 1Q: about 7 %, 2Q: about 3 %). After random actions it goes on wherever the mission can still be done.
/// </remarks>
public sealed class GridExpert : IPolicy
{
    private readonly GridPlanner _planner = new();
    private readonly Queue<GridAction> _plan = new();

    private GridState? _foreseen;

    /// <inheritdoc/>
    /// <exception cref="InputException">The world is no grid world.</exception>
    public void Begin(IWorld world, ulong seed)
    {
        GridOf(world);
        _planner.Begin();
        _plan.Clear();
    }

    /// <inheritdoc/>
    public WorldAction Act(IWorld world)
    {
        var grid = GridOf(world);
        return (int)Act(grid.State, grid.Rules);
    }

    /// <summary>Chooses an action in a state that rules have been following.</summary>
    /// <param name="state">The state.</param>
    /// <param name="rules">What is to be done in it.</param>
    /// <returns>A turn where nothing can be done, or where waiting is all that helps.</returns>
    public GridAction Act(GridState state, WorldRules rules)
    {
        if (!IsForeseen(state)) _plan.Clear();
        if (_plan.Count == 0 && rules.Goal(state) is { } goal) _planner.Plan(state, goal, _plan);
        var action = _plan.TryDequeue(out var planned) ? planned : GridAction.Left;
        if (_plan.Count > 0) Foresee(state, action);
        return action;
    }

    private static GridWorld GridOf(IWorld world) => world as GridWorld ?? throw new InputException($"world '{world.Name}'", "no grid world", "a grid world");

    private void Foresee(GridState state, GridAction action)
    {
        if ((_foreseen?.Width, _foreseen?.Height) != (state.Width, state.Height)) _foreseen = new(state.Width, state.Height, state.MaxSteps);
        var next = _foreseen!;
        state.Cells.CopyTo(next.Cells);
        (next.AgentX, next.AgentY, next.AgentDirection, next.Carrying) = (state.AgentX, state.AgentY, state.AgentDirection, state.Carrying);
        GridDynamics.Step(next, action);
    }

    private bool IsForeseen(GridState state) =>
        _foreseen is { } next
        && (next.AgentX, next.AgentY, next.AgentDirection, next.Carrying) == (state.AgentX, state.AgentY, state.AgentDirection, state.Carrying)
        && MemoryMarshal.Cast<Cell, ushort>(next.Cells).SequenceEqual(MemoryMarshal.Cast<Cell, ushort>(state.Cells));
}
