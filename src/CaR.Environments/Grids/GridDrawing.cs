using CaR.Core;

namespace CaR.Environments.Grids;

/// <summary>What layouts are drawn with. Chance falls as in MiniGrid's <c>place_obj</c>: every free cell of the area is equally likely.</summary>
internal static class GridDrawing
{
    /// <summary>Whether a free place may not be used.</summary>
    public delegate bool Reject(GridState state, int x, int y);

    /// <summary>Puts the same into a part of a row.</summary>
    public static void FillRow(this GridState state, int x, int y, int length, Cell cell)
    {
        for (var i = 0; i < length; i++) state[x + i, y] = cell;
    }

    /// <summary>Puts the same into a part of a column.</summary>
    public static void FillColumn(this GridState state, int x, int y, int length, Cell cell)
    {
        for (var i = 0; i < length; i++) state[x, y + i] = cell;
    }

    /// <summary>Walls along the inside of an area's border.</summary>
    public static void SurroundWithWalls(this GridState state, CellArea area)
    {
        state.FillRow(area.X, area.Y, area.Width, Cell.Wall);
        state.FillRow(area.X, area.Y + area.Height - 1, area.Width, Cell.Wall);
        state.FillColumn(area.X, area.Y, area.Height, Cell.Wall);
        state.FillColumn(area.X + area.Width - 1, area.Y, area.Height, Cell.Wall);
    }

    /// <summary>Walls along the whole grid's border.</summary>
    public static void SurroundWithWalls(this GridState state) => state.SurroundWithWalls(state.Area);

    /// <summary>Puts a cell somewhere free.</summary>
    /// <param name="state">Where.</param>
    /// <param name="cell">What.</param>
    /// <param name="area">Which part of the grid; what lies outside the grid does not count.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="reject">Free places that may not be used; null for none.</param>
    /// <returns>The place.</returns>
    /// <exception cref="InputException">There is no room left.</exception>
    public static (int X, int Y) Place(this GridState state, Cell cell, CellArea area, WorldRandom random, Reject? reject = null) =>
        state.TryPlace(cell, area, random, out var place, reject) ? place : throw new InputException("grid", $"no free cell for a {cell.Kind}", "a larger grid");

    /// <summary>Puts a cell somewhere free, if there is such a place.</summary>
    public static bool TryPlace(this GridState state, Cell cell, CellArea area, WorldRandom random, out (int X, int Y) place, Reject? reject = null)
    {
        if (!TryFindFree(state, area, random, reject, out place)) return false;
        state[place.X, place.Y] = cell;
        return true;
    }

    /// <summary>Puts the agent somewhere free, looking anywhere.</summary>
    /// <exception cref="InputException">There is no room left.</exception>
    public static void PlaceAgent(this GridState state, CellArea area, WorldRandom random)
    {
        (state.AgentX, state.AgentY) = (-1, -1);
        if (!TryFindFree(state, area, random, null, out var place)) throw new InputException("grid", "no free cell for the agent", "a larger grid");
        (state.AgentX, state.AgentY) = place;
        state.AgentDirection = (Direction)random.Next(4);
    }

    /// <summary>Puts the agent into a place, looking somewhere.</summary>
    public static void SetAgent(this GridState state, int x, int y, Direction direction = Direction.Right) =>
        (state.AgentX, state.AgentY, state.AgentDirection) = (x, y, direction);

    /// <summary>Puts the agent somewhere free in the whole grid, looking anywhere.</summary>
    public static void PlaceAgent(this GridState state, WorldRandom random) => state.PlaceAgent(state.Area, random);

    private static bool TryFindFree(GridState state, CellArea area, WorldRandom random, Reject? reject, out (int X, int Y) place)
    {
        place = (-1, -1);
        var free = Count(state, area, reject, stopAt: int.MaxValue, ref place);
        return free > 0 && Count(state, area, reject, random.Next(free) + 1, ref place) > 0;
    }

    /// <summary>Counts free places row by row, up to a number; <paramref name="last"/> is the last one counted.</summary>
    private static int Count(GridState state, CellArea area, Reject? reject, int stopAt, ref (int X, int Y) last)
    {
        var count = 0;
        var (right, bottom) = (Math.Min(area.X + area.Width, state.Width), Math.Min(area.Y + area.Height, state.Height));
        for (var y = Math.Max(area.Y, 0); y < bottom; y++)
        {
            for (var x = Math.Max(area.X, 0); x < right; x++)
            {
                if (!state[x, y].IsEmpty || (x, y) == (state.AgentX, state.AgentY) || reject?.Invoke(state, x, y) == true) continue;
                last = (x, y);
                if (++count == stopAt) return count;
            }
        }

        return count;
    }
}
