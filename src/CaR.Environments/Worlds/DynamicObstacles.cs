using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with a goal in the far corner and balls that wander about (MiniGrid's <c>dynamicobstacles.py</c>); one ball for every two cells of a side, as registered.</summary>
internal sealed class DynamicObstacles(int side, bool startsAnywhere) : GridLayout(side, side, 4 * side * side)
{
    /// <summary>DynamicObstacles of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-Dynamic-Obstacles-", _ => new DynamicObstaclesRules(), SeesThroughWalls: true, HasRandomSteps: true)
    {
        Variants = ["5x5", "Random-5x5", "6x6", "Random-6x6", "8x8", "16x16"],
        LayoutOf = variant => new DynamicObstacles(variant.Side(least: 5), variant.Says("random")),
    };

    /// <inheritdoc/>
    public override int Actions => GridAction.Forward - GridAction.Left + 1;

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("reach_goal")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state[Width - 2, Height - 2] = Cell.Goal;
        if (startsAnywhere) state.PlaceAgent(random);
        else state.SetAgent(1, 1);
        for (var i = 0; i < Width / 2; i++) state.Place(new(CellKind.Ball, CellColour.Blue), state.Area, random);
        return "get to the green goal square";
    }
}
