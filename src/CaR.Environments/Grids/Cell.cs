namespace CaR.Environments.Grids;

/// <summary>A cell of a grid in 16 bits: kind, colour, state, and a box's content.</summary>
public readonly record struct Cell
{
    private const int ColourShift = 4;
    private const int StateShift = 7;
    private const int ContentShift = 9;
    private const int PictureMask = (1 << ContentShift) - 1;
    private const int ContentMask = (1 << StateShift) - 1;

    private readonly ushort _bits;

    /// <summary>Makes a cell.</summary>
    /// <param name="kind">What stands there.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="state">0..3; a door's <see cref="DoorState"/>, else 0.</param>
    public Cell(CellKind kind, CellColour colour, int state = 0) =>
        _bits = (ushort)((int)kind | ((int)colour << ColourShift) | (state << StateShift));

    private Cell(int bits) => _bits = (ushort)bits;

    /// <summary>How many different cells can be told apart by <see cref="PictureCode"/>.</summary>
    public static int PictureCodes => PictureMask + 1;

    /// <summary>Nothing; encoded (1, 0, 0).</summary>
    public static Cell Empty { get; } = new(CellKind.Empty, CellColour.Red);

    /// <summary>A grey wall, which is also all that lies outside a grid.</summary>
    public static Cell Wall { get; } = new(CellKind.Wall, CellColour.Grey);

    /// <summary>The green goal.</summary>
    public static Cell Goal { get; } = new(CellKind.Goal, CellColour.Green);

    /// <summary>Lava, which MiniGrid encodes as red.</summary>
    public static Cell Lava { get; } = new(CellKind.Lava, CellColour.Red);

    /// <summary>What stands there.</summary>
    public CellKind Kind => (CellKind)(_bits & 0xF);

    /// <summary>Its colour.</summary>
    public CellColour Colour => (CellColour)((_bits >> ColourShift) & 7);

    /// <summary>Its state.</summary>
    public int State => (_bits >> StateShift) & 3;

    /// <summary>What a box leaves when it is opened.</summary>
    public Cell Content => _bits >> ContentShift == 0 ? Empty : new(_bits >> ContentShift);

    /// <summary>All that can be seen of the cell, as a number below <see cref="PictureCodes"/>.</summary>
    public int PictureCode => _bits & PictureMask;

    /// <summary>Whether nothing stands there.</summary>
    public bool IsEmpty => Kind is CellKind.Empty;

    /// <summary>Whether this is an open door.</summary>
    public bool IsOpenDoor => Kind is CellKind.Door && State == (int)DoorState.Open;

    /// <summary>Whether the agent can stand here.</summary>
    public bool CanOverlap => Kind is CellKind.Empty or CellKind.Floor or CellKind.Goal or CellKind.Lava || IsOpenDoor;

    /// <summary>Whether the agent can take it.</summary>
    public bool CanPickup => Kind is CellKind.Key or CellKind.Ball or CellKind.Box;

    /// <summary>Whether the agent sees what lies behind.</summary>
    public bool CanSeeBehind => Kind is not (CellKind.Wall or CellKind.Door) || IsOpenDoor;

    /// <summary>A door.</summary>
    public static Cell Door(CellColour colour, DoorState state) => new(CellKind.Door, colour, (int)state);

    /// <summary>A box with something in it.</summary>
    /// <param name="colour">The box's colour.</param>
    /// <param name="content">A cell without a state of its own: a key, a ball.</param>
    public static Cell Box(CellColour colour, Cell content) =>
        new(new Cell(CellKind.Box, colour)._bits | (content.IsEmpty ? 0 : (content._bits & ContentMask) << ContentShift));

    /// <summary>Whether the other shows the same: kind, colour and state, whatever a box contains.</summary>
    public bool Shows(Cell other) => PictureCode == other.PictureCode;
}
