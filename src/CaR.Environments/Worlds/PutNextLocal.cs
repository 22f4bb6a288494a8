using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with things that all differ, one to be put next to another (BabyAI, MiniGrid's <c>babyai/putnext.py</c>).</summary>
internal sealed class PutNextLocal : RoomLayout
{
    private static readonly MissionTexts s_missions = new(
        Things.Count * Things.Count,
        n => $"put the {Things.Name(n / Things.Count)} next to the {Things.Name(n % Things.Count)}");

    private readonly Cell[] _things;

    private Cell _moved;

    /// <summary>Makes a layout.</summary>
    /// <param name="side">Of the room.</param>
    /// <param name="things">How many.</param>
    private PutNextLocal(int side, int things)
        : base(new RoomGrid(side, columns: 1, rows: 1), 2 * side * side)
    {
        _things = new Cell[things];
        Milestones = [new("take", (in change, _) => change.PickedUp && change.Now.Carrying.Shows(_moved)), Milestone.Succeed("put_next")];
    }

    /// <summary>PutNextLocal of every size with up to a third of the room filled.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-PutNextLocal", mission => new InstructionRules(mission))
    {
        Variants = ["", "S5N3", "S6N4"],
        LayoutOf = LayoutOf,
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; }

    /// <inheritdoc/>
    protected override string? TryGenerate(GridState state, WorldRandom random)
    {
        Rooms.PlaceAgent(0, 0);
        for (var i = 0; i < _things.Length; i++)
        {
            _things[i] = Things.DrawOther(random, _things.AsSpan(0, i));
            if (!Rooms.TryPut(0, 0, _things[i])) return null;
        }

        if (!Rooms.AreAllReachable()) return null;
        var moved = random.Next(_things.Length);
        var target = (moved + random.Next(1, _things.Length)) % _things.Length;
        _moved = _things[moved];
        return AreNeighbours(state, _moved, _things[target]) ? null : s_missions[Things.NumberOf(_moved) * Things.Count + Things.NumberOf(_things[target])];
    }

    private static bool AreNeighbours(GridState state, Cell one, Cell other)
    {
        var (a, b) = (state.Cells.IndexOf(one), state.Cells.IndexOf(other));
        return Math.Abs(a % state.Width - b % state.Width) + Math.Abs(a / state.Width - b / state.Width) == 1;
    }

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.Number("s", "room size", least: 5, most: 32, otherwise: 8);
        return new PutNextLocal(side, variant.Number("n", "things", least: 2, Math.Min(Things.Count, (side - 2) * (side - 2) / 3), otherwise: 8));
    }
}
