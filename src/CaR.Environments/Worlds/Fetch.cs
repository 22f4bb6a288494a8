using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with keys and balls, equal ones possible, one of which to fetch (MiniGrid's <c>fetch.py</c>).</summary>
/// <param name="side">Of the room.</param>
/// <param name="things">How many.</param>
internal sealed class Fetch(int side, int things) : GridLayout(side, side, 5 * side * side)
{
    private const int KeysAndBalls = 2;

    private static readonly string[] s_phrases = ["get a", "go get a", "fetch a", "go fetch a", "you must fetch a"];
    private static readonly MissionTexts s_missions = new(
        s_phrases.Length * Things.Count,
        n => $"{s_phrases[n / Things.Count]} {Things.Name(n % Things.Count)}");

    private readonly Cell[] _things = new Cell[things];

    /// <summary>Fetch of every size with every number of things that fits.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-Fetch-", mission => new FetchRules(mission), SeesThroughWalls: true)
    {
        Variants = ["5x5-N2", "6x6-N2", "8x8-N3"],
        LayoutOf = LayoutOf,
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        foreach (ref var thing in _things.AsSpan())
        {
            thing = Things.Draw(random, KeysAndBalls);
            state.Place(thing, state.Area, random);
        }

        state.PlaceAgent(random);
        var target = Things.NumberOf(random.Pick<Cell>(_things));
        return s_missions[random.Next(s_phrases.Length) * Things.Count + target];
    }

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.Side(least: 4);
        return new Fetch(side, variant.Number("n", "things", least: 1, (side - 2) * (side - 2) - 1));
    }
}
