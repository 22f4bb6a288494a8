namespace CaR.Environments.Grids;

/// <summary>The cells an agent can get to without moving anything, where every door counts as open (BabyAI's <c>check_objs_reachable</c>).</summary>
/// <remarks>One instance looks at one state after the other; its arrays are kept.</remarks>
internal sealed class FreeCells
{
    private bool[] _isReached = [];
    private int[] _toVisit = [];

    /// <summary>Whether every thing and door is one of them or stands beside one.</summary>
    public bool Border(GridState state)
    {
        Flood(state);
        for (var i = 0; i < state.Cells.Length; i++)
        {
            if (state.Cells[i].Kind is not (CellKind.Empty or CellKind.Wall) && !_isReached[i]) return false;
        }

        return true;
    }

    private void Flood(GridState state)
    {
        if (_isReached.Length != state.Cells.Length) (_isReached, _toVisit) = (new bool[state.Cells.Length], new int[state.Cells.Length]);
        Array.Clear(_isReached);
        var count = 0;
        Reach(state.IndexOf(state.AgentX, state.AgentY), ref count);
        while (count > 0)
        {
            var index = _toVisit[--count];
            if (state.Cells[index].Kind is not (CellKind.Empty or CellKind.Door)) continue;
            var (x, y) = (index % state.Width, index / state.Width);
            for (var direction = Direction.Right; direction <= Direction.Up; direction++)
            {
                var (nextX, nextY) = (x + GridState.Dx(direction), y + GridState.Dy(direction));
                if (state.Contains(nextX, nextY)) Reach(state.IndexOf(nextX, nextY), ref count);
            }
        }
    }

    private void Reach(int index, ref int count)
    {
        if (_isReached[index]) return;
        _isReached[index] = true;
        _toVisit[count++] = index;
    }
}
