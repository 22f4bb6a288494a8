using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A locked door in a random wall of the middle of nine rooms, its key, and, if wanted, three things that are neither equal nor the key (BabyAI, MiniGrid's <c>babyai/unlock.py</c>).</summary>
internal sealed class UnlockLocal : RoomLayout
{
    private const int Side = 8;
    private const int Middle = 1;
    private const int Distractors = 3;

    private readonly Cell[] _things;

    /// <summary>Makes a layout.</summary>
    /// <param name="hasDistractors">Whether there are things beside the key.</param>
    private UnlockLocal(bool hasDistractors)
        : base(new RoomGrid(Side, columns: 3, rows: 3), maxSteps: 3 * 3 * Side * Side)
    {
        _things = new Cell[hasDistractors ? 1 + Distractors : 1];
        Milestones = [new("key", (in change, _) => change.PickedUp && change.Now.Carrying.Shows(_things[0])), Milestone.Unlock("open_door")];
    }

    /// <summary>With and without distractors.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-UnlockLocal", mission => new InstructionRules(mission))
    {
        Variants = ["", "Dist"],
        LayoutOf = variant => new UnlockLocal(variant.Says("dist")),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; }

    /// <inheritdoc/>
    protected override string? TryGenerate(GridState state, WorldRandom random)
    {
        var colour = Things.DrawColour(random);
        Rooms.AddDoor(Middle, Middle, Rooms.DrawWall(Middle, Middle), Cell.Door(colour, DoorState.Locked));
        for (var i = 0; i < _things.Length; i++)
        {
            _things[i] = i == 0 ? new(CellKind.Key, colour) : Things.DrawOther(random, _things.AsSpan(0, i));
            if (!Rooms.TryPut(Middle, Middle, _things[i])) return null;
        }

        Rooms.PlaceAgent(Middle, Middle);
        return "open the door";
    }
}
