using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>Four rooms with a gap in each of the walls between them; agent and goal anywhere (MiniGrid's <c>fourrooms.py</c>).</summary>
internal sealed class FourRooms() : GridLayout(Side, Side, maxSteps: 100)
{
    private const int Side = 19;
    private const int Middle = Side / 2;

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-FourRooms-", _ => new WorldRules())
    {
        Variants = [""],
        LayoutOf = _ => new FourRooms(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("reach_goal")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state.FillColumn(Middle, 0, Side, Cell.Wall);
        state.FillRow(0, Middle, Side, Cell.Wall);
        state[Middle, random.Next(1, Middle)] = Cell.Empty;
        state[random.Next(1, Middle), Middle] = Cell.Empty;
        state[random.Next(Middle + 1, Side - 1), Middle] = Cell.Empty;
        state[Middle, random.Next(Middle + 1, Side - 1)] = Cell.Empty;
        state.PlaceAgent(random);
        state.Place(Cell.Goal, state.Area, random);
        return "reach the goal";
    }
}
