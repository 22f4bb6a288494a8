using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A strip of lava with one gap between the agent's corner and the goal's (MiniGrid's <c>lavagap.py</c>).</summary>
internal sealed class LavaGap(int side) : GridLayout(side, side, 4 * side * side)
{
    /// <summary>LavaGap of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-LavaGap", _ => new WorldRules())
    {
        Variants = ["S5", "S6", "S7"],
        LayoutOf = variant => new LavaGap(variant.Number("s", "size", least: 5, most: 64)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("reach_goal")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state.SetAgent(1, 1);
        state[Width - 2, Height - 2] = Cell.Goal;
        var strip = random.Next(2, Width - 2);
        state.FillColumn(strip, 1, Height - 2, Cell.Lava);
        state[strip, random.Next(1, Height - 1)] = Cell.Empty;
        return "avoid the lava and get to the green goal square";
    }
}
