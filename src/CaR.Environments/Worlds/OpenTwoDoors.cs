using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>Two doors that face one another across the middle of nine rooms, the left one to be opened first (BabyAI, MiniGrid's <c>babyai/open.py</c>).</summary>
internal sealed class OpenTwoDoors : RoomLayout
{
    private const int Side = 6;
    private const int Middle = 1;

    private static readonly MissionTexts s_missions = new(
        Things.Colours * Things.Colours,
        n => $"open the {Things.Name((CellColour)(n / Things.Colours))} door, then open the {Things.Name((CellColour)(n % Things.Colours))} door");

    private CellColour _first;

    private OpenTwoDoors()
        : base(new RoomGrid(Side, columns: 3, rows: 3), maxSteps: 20 * Side * Side) =>
        Milestones = [new("open_first", (in change, _) => change.OpenedDoor && change.FrontBefore.Colour == _first), Milestone.Succeed("success")];

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-OpenTwoDoors-", mission => new InstructionRules(mission))
    {
        Variants = [""],
        LayoutOf = _ => new OpenTwoDoors(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; }

    /// <inheritdoc/>
    protected override string TryGenerate(GridState state, WorldRandom random)
    {
        Span<CellColour> colours = stackalloc CellColour[2];
        Things.DrawColours(random, colours);
        Rooms.AddDoor(Middle, Middle, Direction.Left, Cell.Door(colours[0], DoorState.Closed));
        Rooms.AddDoor(Middle, Middle, Direction.Right, Cell.Door(colours[1], DoorState.Closed));
        Rooms.PlaceAgent(Middle, Middle);
        _first = colours[0];
        return s_missions[(int)colours[0] * Things.Colours + (int)colours[1]];
    }
}
