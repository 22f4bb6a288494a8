using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with things that all differ, none near another; one to be put near another (MiniGrid's <c>putnear.py</c>).</summary>
/// <param name="side">Of the room.</param>
/// <param name="things">How many.</param>
internal sealed class PutNear(int side, int things) : GridLayout(side, side, 5 * side)
{
    /// <summary>A thing and the cells around it, where no other may stand.</summary>
    private const int Surroundings = 9;

    private static readonly MissionTexts s_missions = new(
        Things.Count * Things.Count,
        n => $"put the {Things.Name(n / Things.Count)} near the {Things.Name(n % Things.Count)}");

    private readonly Cell[] _things = new Cell[things];

    /// <summary>PutNear of every size with every number of things that always fits.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-PutNear-", mission => new PutNearRules(mission), SeesThroughWalls: true)
    {
        Variants = ["6x6-N2", "8x8-N3"],
        LayoutOf = LayoutOf,
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Take("take"), Milestone.Succeed("put_near")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        for (var i = 0; i < _things.Length; i++)
        {
            _things[i] = Things.DrawOther(random, _things.AsSpan(0, i));
            state.Place(_things[i], state.Area, random, IsNearAnother);
        }

        state.PlaceAgent(random);
        var moved = random.Next(_things.Length);
        var target = (moved + random.Next(1, _things.Length)) % _things.Length;
        return s_missions[Things.NumberOf(_things[moved]) * Things.Count + Things.NumberOf(_things[target])];
    }

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.Side(least: 6);
        var most = ((side - 2) * (side - 2) - 1) / Surroundings + 1;
        return new PutNear(side, variant.Number("n", "things", least: 2, Math.Min(Things.Count, most)));
    }

    private static bool IsNearAnother(GridState state, int x, int y)
    {
        for (var nearY = y - 1; nearY <= y + 1; nearY++)
        {
            for (var nearX = x - 1; nearX <= x + 1; nearX++)
            {
                if (state[nearX, nearY].CanPickup) return true;
            }
        }

        return false;
    }
}
