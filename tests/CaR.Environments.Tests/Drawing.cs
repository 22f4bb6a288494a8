using CaR.Environments.Grids;

namespace CaR.Environments.Tests;

/// <summary>Small grids drawn in text: '#' wall, '.' nothing, 'G' goal, 'L' lava, 'k' yellow key, 'o' red ball, 'b' blue box, 'F' purple floor, 'D' locked, 'd' closed and '/' open yellow door, 'r' closed red door, '&gt;' 'v' '&lt;' '^' the agent.</summary>
internal static class Drawing
{
    private const string Agent = ">v<^";

    public static GridState Grid(params string[] rows) => Grid(seesThroughWalls: false, rows);

    public static GridState Grid(bool seesThroughWalls, params string[] rows)
    {
        var state = new GridState(rows[0].Length, rows.Length, maxSteps: 100, seesThroughWalls);
        for (var y = 0; y < rows.Length; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                state[x, y] = CellOf(rows[y][x]);
                if (!Agent.Contains(rows[y][x])) continue;
                (state.AgentX, state.AgentY, state.AgentDirection) = (x, y, (Direction)Agent.IndexOf(rows[y][x]));
            }
        }

        return state;
    }

    public static Cell CellOf(char sign) => sign switch
    {
        '#' => Cell.Wall,
        'G' => new(CellKind.Goal, CellColour.Green),
        'L' => new(CellKind.Lava, CellColour.Red),
        'k' => new(CellKind.Key, CellColour.Yellow),
        'o' => new(CellKind.Ball, CellColour.Red),
        'F' => new(CellKind.Floor, CellColour.Purple),
        'b' => new(CellKind.Box, CellColour.Blue),
        'D' => Cell.Door(CellColour.Yellow, DoorState.Locked),
        'd' => Cell.Door(CellColour.Yellow, DoorState.Closed),
        'r' => Cell.Door(CellColour.Red, DoorState.Closed),
        '/' => Cell.Door(CellColour.Yellow, DoorState.Open),
        _ => Cell.Empty,
    };
}
