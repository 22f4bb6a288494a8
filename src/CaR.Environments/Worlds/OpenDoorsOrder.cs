using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>Doors in random walls of the middle of nine rooms; one to be opened, or two in an order (BabyAI, MiniGrid's <c>babyai/open.py</c>).</summary>
internal sealed class OpenDoorsOrder : RoomLayout
{
    private const int Side = 6;
    private const int Middle = 1;
    private const int Walls = 4;
    private const int Pairs = Things.Colours * Things.Colours;

    private static readonly string[] s_phrases = ["open the {0} door", "open the {0} door, then open the {1} door", "open the {0} door after you open the {1} door"];
    private static readonly MissionTexts s_missions = new(s_phrases.Length * Pairs, Write);

    private readonly int _doors;

    private CellColour _first;

    private OpenDoorsOrder(int doors)
        : base(new RoomGrid(Side, columns: 3, rows: 3), maxSteps: 20 * Side * Side)
    {
        _doors = doors;
        Milestones = [new("open_first", (in change, _) => change.OpenedDoor && change.FrontBefore.Colour == _first), Milestone.Succeed("success")];
    }

    /// <summary>OpenDoorsOrder with two to four doors.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-OpenDoorsOrder", mission => new InstructionRules(mission))
    {
        Variants = ["N2", "N4"],
        LayoutOf = variant => new OpenDoorsOrder(variant.Number("n", "doors", least: 2, most: Walls)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; }

    /// <inheritdoc/>
    protected override string TryGenerate(GridState state, WorldRandom random)
    {
        Span<CellColour> all = stackalloc CellColour[Walls];
        var colours = all[.._doors];
        Things.DrawColours(random, colours);
        foreach (var colour in colours) Rooms.AddDoor(Middle, Middle, Rooms.DrawWall(Middle, Middle), Cell.Door(colour, DoorState.Closed));
        Rooms.PlaceAgent(Middle, Middle);
        random.Shuffle(colours);
        var phrase = random.Next(s_phrases.Length);
        _first = colours[phrase == s_phrases.Length - 1 ? 1 : 0];
        return s_missions[phrase * Pairs + (int)colours[0] * Things.Colours + (int)colours[1]];
    }

    private static string Write(int number)
    {
        var pair = number % Pairs;
        return string.Format(null, s_phrases[number / Pairs], Things.Name((CellColour)(pair / Things.Colours)), Things.Name((CellColour)(pair % Things.Colours)));
    }
}
