using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>Two strips of lava between agent and goal, the second nearer or farther: train on one, test on the other (MiniGrid's <c>distshift.py</c>).</summary>
/// <param name="secondStrip">The row of the second strip.</param>
internal sealed class DistShift(int secondStrip) : GridLayout(Columns, Rows, maxSteps: 4 * Columns * Rows)
{
    private const int Columns = 9;
    private const int Rows = 7;

    /// <summary>The two there are.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-DistShift", _ => new WorldRules(), SeesThroughWalls: true)
    {
        Variants = ["1", "2"],
        LayoutOf = variant => new DistShift(variant.Number("", "variant", least: 1, most: 2) == 1 ? 2 : 5),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("reach_goal")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state.SetAgent(1, 1);
        state[Width - 2, 1] = Cell.Goal;
        state.FillRow(3, 1, Width - 6, Cell.Lava);
        state.FillRow(3, secondStrip, Width - 6, Cell.Lava);
        return "get to the green goal square";
    }
}
