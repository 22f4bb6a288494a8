using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;
using CaR.Environments.Missions.Instructions;

namespace CaR.Environments.Worlds;

/// <summary>A room with eight things; the one to take is described by its kind, or by colour or side too (BabyAI, MiniGrid's <c>babyai/pickup.py</c>, <c>levelgen.py</c>).</summary>
internal sealed class PickupLoc() : RoomLayout(new RoomGrid(Side, columns: 1, rows: 1), maxSteps: Side * Side)
{
    private const int Side = 8;
    private const int Others = 8;
    private const int Tries = 101; // MiniGrid's max_tries and one more

    private static readonly string[] s_sides = [" in front of you", " on your right", " behind you", " on your left", ""];
    private static readonly int s_colours = Things.Colours + 1;
    private static readonly ImmutableArray<ObjectDescription> s_descriptions = [.. Enumerable.Range(0, Things.Kinds * s_colours * s_sides.Length).Select(Describe)];
    private static readonly MissionTexts s_missions = new(2 * s_descriptions.Length, Write);

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-PickupLoc-", mission => new InstructionRules(mission))
    {
        Variants = [""],
        LayoutOf = _ => new PickupLoc(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    protected override string? TryGenerate(GridState state, WorldRandom random)
    {
        for (var i = 0; i < Others; i++)
        {
            if (!Rooms.TryPut(0, 0, Things.Draw(random))) return null;
        }

        Rooms.PlaceAgent(0, 0);
        if (!Rooms.AreAllReachable()) return null;
        for (var i = 0; i < Tries; i++)
        {
            var number = DrawDescription(random);
            var matches = CountMatches(state, s_descriptions[number]);
            if (matches > 0) return s_missions[2 * number + (matches > 1 ? 1 : 0)];
        }

        return null;
    }

    /// <summary>A kind, a colour or none, and in half of the cases a side.</summary>
    private static int DrawDescription(WorldRandom random)
    {
        var kindAndColour = random.Next(Things.Kinds * s_colours);
        var side = random.Next(2) == 0 ? random.Next(s_sides.Length - 1) : s_sides.Length - 1;
        return kindAndColour * s_sides.Length + side;
    }

    private static int CountMatches(GridState state, ObjectDescription description)
    {
        var count = 0;
        for (var i = 0; i < state.Cells.Length; i++) count += description.Matches(state, i % state.Width, i / state.Width) ? 1 : 0;
        return count;
    }

    private static ObjectDescription Describe(int number)
    {
        var (side, colour, kind) = (number % s_sides.Length, number / s_sides.Length % s_colours, number / s_sides.Length / s_colours);
        return new(colour < Things.Colours ? (CellColour)colour : null, CellKind.Key + (byte)kind, side < s_sides.Length - 1 ? side : null);
    }

    private static string Write(int number)
    {
        var description = s_descriptions[number / 2];
        var colour = description.Colour is { } named ? $"{Things.Name(named)} " : "";
        var side = s_sides[description.Side ?? s_sides.Length - 1];
        return $"pick up {(number % 2 == 0 ? "the" : "a")} {colour}{Things.Name(description.Kind!.Value)}{side}";
    }
}
