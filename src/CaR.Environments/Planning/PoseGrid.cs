using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>The poses an agent can take in a grid, numbered place·4 + direction.</summary>
internal sealed class PoseGrid
{
    /// <summary>Directions a place.</summary>
    public const int Directions = 4;

    /// <summary>What lies ahead at the grid's border.</summary>
    public const int Outside = -1;

    private readonly int[] _ahead;

    /// <summary>Numbers the poses of a grid.</summary>
    public PoseGrid(int width, int height)
    {
        (Width, Height) = (width, height);
        _ahead = new int[width * height * Directions];
        for (var pose = 0; pose < _ahead.Length; pose++)
        {
            var (place, direction) = (PlaceOf(pose), (Direction)(pose % Directions));
            var (x, y) = (place % width + GridState.Dx(direction), place / width + GridState.Dy(direction));
            _ahead[pose] = (uint)x < (uint)width && (uint)y < (uint)height ? y * width + x : Outside;
        }
    }

    /// <summary>Width in cells.</summary>
    public int Width { get; }

    /// <summary>Height in cells.</summary>
    public int Height { get; }

    /// <summary>How many poses there are.</summary>
    public int Count => _ahead.Length;

    /// <summary>The place of a pose.</summary>
    public static int PlaceOf(int pose) => pose / Directions;

    /// <summary>A pose after turning clockwise.</summary>
    public static int Turn(int pose, int quarters) => PlaceOf(pose) * Directions + (pose + quarters) % Directions;

    /// <summary>The agent's pose.</summary>
    public static int Of(GridState state) => state.IndexOf(state.AgentX, state.AgentY) * Directions + (int)state.AgentDirection;

    /// <summary>The place ahead of a pose, or <see cref="Outside"/>.</summary>
    public int Ahead(int pose) => _ahead[pose];

    /// <summary>The pose one step ahead; only where the place ahead is not outside.</summary>
    public int Advance(int pose) => _ahead[pose] * Directions + pose % Directions;
}
