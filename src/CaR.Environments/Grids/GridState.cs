using CaR.Core;

namespace CaR.Environments.Grids;

/// <summary>All there is to know of a grid world at one time. Changed in place by <see cref="GridDynamics"/>.</summary>
public sealed class GridState
{
    private const int MinLength = 3; // MiniGrid's own
    private const int MaxLength = 1 << 10;

    private static readonly sbyte[] s_dx = [1, 0, -1, 0];
    private static readonly sbyte[] s_dy = [0, 1, 0, -1];

    private readonly Cell[] _cells;

    /// <summary>Makes an empty grid.</summary>
    /// <param name="width">3..1024 cells.</param>
    /// <param name="height">3..1024 cells.</param>
    /// <param name="maxSteps">The limit of steps, at least 1.</param>
    /// <param name="seesThroughWalls">Whether the agent's view ignores walls and doors.</param>
    /// <exception cref="InputException">An impossible size or limit.</exception>
    public GridState(int width, int height, int maxSteps, bool seesThroughWalls = false)
    {
        if (width is < MinLength or > MaxLength || height is < MinLength or > MaxLength)
            throw new InputException("grid", $"{width}×{height} cells", $"{MinLength}..{MaxLength} each way");
        if (maxSteps < 1) throw new InputException("grid", $"a limit of {maxSteps} steps", "at least 1");
        (Width, Height, MaxSteps, SeesThroughWalls) = (width, height, maxSteps, seesThroughWalls);
        _cells = new Cell[width * height];
        Array.Fill(_cells, Cell.Empty);
    }

    /// <summary>Width in cells.</summary>
    public int Width { get; }

    /// <summary>Height in cells.</summary>
    public int Height { get; }

    /// <summary>The step at which an episode is truncated.</summary>
    public int MaxSteps { get; }

    /// <summary>Whether the agent's view ignores walls and doors.</summary>
    public bool SeesThroughWalls { get; }

    /// <summary>The agent's column.</summary>
    public int AgentX { get; set; }

    /// <summary>The agent's row.</summary>
    public int AgentY { get; set; }

    /// <summary>Where the agent looks.</summary>
    public Direction AgentDirection { get; set; }

    /// <summary>What the agent carries; empty for nothing.</summary>
    public Cell Carrying { get; set; } = Cell.Empty;

    /// <summary>Steps taken since the episode's beginning.</summary>
    public int StepCount { get; set; }

    /// <summary>The column one cell ahead of the agent.</summary>
    public int FrontX => AgentX + s_dx[(int)AgentDirection];

    /// <summary>The row one cell ahead of the agent.</summary>
    public int FrontY => AgentY + s_dy[(int)AgentDirection];

    /// <summary>The cell ahead of the agent.</summary>
    public Cell Front => At(FrontX, FrontY);

    /// <summary>Column and row as one number, row by row.</summary>
    public int FrontIndex => IndexOf(FrontX, FrontY);

    /// <summary>What success pays now: 1 − 0.9·steps/limit (MiniGrid's <c>_reward</c>).</summary>
    public double SuccessReward => 1 - 0.9 * ((double)StepCount / MaxSteps);

    /// <summary>All cells, row by row. The agent is not among them.</summary>
    public Span<Cell> Cells => _cells;

    /// <summary>The whole grid.</summary>
    public CellArea Area => new(0, 0, Width, Height);

    /// <summary>A cell.</summary>
    public Cell this[int x, int y]
    {
        get => _cells[IndexOf(x, y)];
        set => _cells[IndexOf(x, y)] = value;
    }

    /// <summary>The column step of a direction.</summary>
    public static int Dx(Direction direction) => s_dx[(int)direction];

    /// <summary>The row step of a direction.</summary>
    public static int Dy(Direction direction) => s_dy[(int)direction];

    /// <summary>Empties the grid for another episode: no walls, no agent, nothing carried, no step taken.</summary>
    public void Clear()
    {
        Array.Fill(_cells, Cell.Empty);
        (AgentX, AgentY, AgentDirection) = (-1, -1, Direction.Right);
        Carrying = Cell.Empty;
        StepCount = 0;
    }

    /// <summary>A cell; outside the grid, a wall.</summary>
    public Cell At(int x, int y) => Contains(x, y) ? _cells[IndexOf(x, y)] : Cell.Wall;

    /// <summary>Whether a place lies inside the grid.</summary>
    public bool Contains(int x, int y) => (uint)x < (uint)Width && (uint)y < (uint)Height;

    /// <summary>A place as a number, row by row.</summary>
    public int IndexOf(int x, int y) => y * Width + x;
}
