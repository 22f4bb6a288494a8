using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with things, equal ones possible, one of which to go to (BabyAI, MiniGrid's <c>babyai/goto.py</c>).</summary>
/// <param name="side">Of the room.</param>
/// <param name="things">How many.</param>
internal sealed class GoToLocal(int side, int things) : RoomLayout(new RoomGrid(side, columns: 1, rows: 1), maxSteps: side * side)
{
    private readonly Cell[] _things = new Cell[things];

    /// <summary>GoToLocal of every size with up to a third of the room filled, and never more things than can be told apart: fuller ones have hardly a layout in which all can be reached.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-GoToLocal", mission => new InstructionRules(mission))
    {
        Variants = ["", "S5N2", "S6N2", "S6N3", "S6N4", "S7N4", "S7N5", "S8N2", "S8N3", "S8N4", "S8N5", "S8N6", "S8N7"],
        LayoutOf = LayoutOf,
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    protected override string? TryGenerate(GridState state, WorldRandom random)
    {
        Rooms.PlaceAgent(0, 0);
        foreach (ref var thing in _things.AsSpan())
        {
            thing = Things.Draw(random);
            if (!Rooms.TryPut(0, 0, thing)) return null;
        }

        return Rooms.AreAllReachable() ? MissionTexts.GoTo[MissionTexts.Described(state, random.Pick<Cell>(_things))] : null;
    }

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.Number("s", "room size", least: 5, most: 32, otherwise: 8);
        return new GoToLocal(side, variant.Number("n", "things", least: 1, Math.Min(Things.Count, (side - 2) * (side - 2) / 3), otherwise: 8));
    }
}
