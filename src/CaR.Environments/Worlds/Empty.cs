using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>An empty room with a goal in the far corner; the agent in the near one, or anywhere (MiniGrid's <c>empty.py</c>).</summary>
internal sealed class Empty(int side, bool startsAnywhere) : GridLayout(side, side, 4 * side * side)
{
    /// <summary>Empty of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-Empty-", _ => new WorldRules(), SeesThroughWalls: true)
    {
        Variants = ["5x5", "6x6", "8x8", "16x16", "Random-5x5", "Random-6x6"],
        LayoutOf = variant => new Empty(variant.Side(least: 4), variant.Says("random")),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("reach_goal")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state[Width - 2, Height - 2] = Cell.Goal;
        if (startsAnywhere) state.PlaceAgent(random);
        else state.SetAgent(1, 1);
        return "get to the green goal square";
    }
}
