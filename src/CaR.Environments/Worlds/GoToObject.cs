using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with things that all differ, one of which to go to (MiniGrid's <c>gotoobject.py</c>).</summary>
/// <param name="side">Of the room.</param>
/// <param name="things">How many.</param>
internal sealed class GoToObject(int side, int things) : GridLayout(side, side, 5 * side * side)
{
    private static readonly MissionTexts s_missions = new(Things.Count, n => $"go to the {Things.Name(n)}");

    private readonly Cell[] _things = new Cell[things];

    /// <summary>GoToObject of every size with every number of things that fits.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-GoToObject-", mission => new GoToRules(mission), SeesThroughWalls: true)
    {
        Variants = ["6x6-N2", "8x8-N2"],
        LayoutOf = LayoutOf,
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        for (var i = 0; i < _things.Length; i++)
        {
            _things[i] = Things.DrawOther(random, _things.AsSpan(0, i));
            state.Place(_things[i], state.Area, random);
        }

        state.PlaceAgent(random);
        return s_missions[Things.NumberOf(random.Pick<Cell>(_things))];
    }

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.Side(least: 4);
        return new GoToObject(side, variant.Number("n", "things", least: 1, Math.Min(Things.Count, (side - 2) * (side - 2) - 1)));
    }
}
