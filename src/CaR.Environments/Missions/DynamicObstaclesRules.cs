using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions;

/// <summary>
/// DynamicObstacles: before the agent acts, every ball moves to a free cell of the nine around it. Walking against what stood
/// ahead before that, goal apart, pays −1 and ends the episode, even where it has just moved away (MiniGrid's <c>dynamicobstacles.py</c>).
/// </summary>
internal sealed class DynamicObstaclesRules : WorldRules
{
    /// <summary>How often a ball looks for a free cell before it stays, MiniGrid's <c>max_tries</c> and one more.</summary>
    private const int Tries = 101;

    private WorldRandom _random = new(seed: 0);
    private int[] _balls = [];

    /// <inheritdoc/>
    public override void Begin(GridState start, WorldRandom random)
    {
        _random = random;
        var count = 0;
        foreach (var cell in start.Cells) count += cell.Kind is CellKind.Ball ? 1 : 0;
        if (_balls.Length != count) _balls = new int[count];
        for (var i = start.Cells.Length - 1; i >= 0; i--)
        {
            if (start.Cells[i].Kind is CellKind.Ball) _balls[--count] = i;
        }

        _random.Shuffle(_balls.AsSpan()); // the order in which they move says nothing of where they stand
    }

    /// <inheritdoc/>
    public override StepOutcome Step(GridState state, GridAction action)
    {
        if (action > GridAction.Forward) throw new InputException("action", $"{(int)action}", $"0..{(int)GridAction.Forward}");
        var isBlocked = state.Front.Kind is not (CellKind.Empty or CellKind.Goal);
        foreach (ref var ball in _balls.AsSpan()) ball = Move(state, ball);
        var outcome = base.Step(state, action);
        return action is GridAction.Forward && isBlocked ? outcome with { Reward = -1, Terminated = true } : outcome;
    }

    /// <inheritdoc/>
    public override GridGoal? Goal(GridState state) => base.Goal(state) is { } goal ? goal with { InTheWay = InTheWay.Await } : null;

    private int Move(GridState state, int ball)
    {
        var (x, y) = (ball % state.Width, ball / state.Width);
        for (var i = 0; i < Tries; i++)
        {
            var (toX, toY) = (x + _random.Next(-1, 2), y + _random.Next(-1, 2));
            if (!state[toX, toY].IsEmpty || (toX, toY) == (state.AgentX, state.AgentY)) continue;
            state[toX, toY] = state[x, y];
            state[x, y] = Cell.Empty;
            return state.IndexOf(toX, toY);
        }

        return ball;
    }
}
