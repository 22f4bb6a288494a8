using CaR.Environments.Grids;

namespace CaR.Environments.Tests.Policies;

/// <summary>
/// What no agent could do, told without planning: where it could get if things were no obstacle, and if each door opened
/// once a key of its colour can be faced. Whatever cannot be faced even then cannot be faced at all.
/// </summary>
internal sealed class Reachability
{
    private readonly GridState _state;
    private readonly bool _thingsBar;
    private readonly bool[] _faced;
    private readonly bool[] _entered;

    /// <summary>Looks around.</summary>
    /// <param name="state">The state; it is not changed.</param>
    /// <param name="thingsBar">Whether nothing may be carried aside.</param>
    public Reachability(GridState state, bool thingsBar)
    {
        (_state, _thingsBar) = (state, thingsBar);
        (_faced, _entered) = (new bool[state.Cells.Length], new bool[state.Cells.Length]);
        Enter(state.AgentX, state.AgentY);
        var (known, before) = (0, -1);
        while (known != before)
        {
            for (var i = 0; i < _faced.Length; i++)
            {
                if (_faced[i]) Face(i % state.Width, i / state.Width);
            }

            (before, known) = (known, _entered.Count(e => e));
        }
    }

    /// <summary>Whether such a cell can be faced.</summary>
    public bool CanFace(Predicate<Cell> wanted) => Enumerable.Range(0, _faced.Length).Any(i => _faced[i] && (wanted(_state.Cells[i]) || wanted(_state.Cells[i].Content)));

    private void Enter(int x, int y)
    {
        if (_entered[_state.IndexOf(x, y)]) return;
        _entered[_state.IndexOf(x, y)] = true;
        Face(x + 1, y);
        Face(x - 1, y);
        Face(x, y + 1);
        Face(x, y - 1);
    }

    private void Face(int x, int y)
    {
        if (!_state.Contains(x, y)) return;
        _faced[_state.IndexOf(x, y)] = true;
        var cell = _state[x, y];
        if (cell.Kind is CellKind.Wall or CellKind.Lava || (_thingsBar && cell.CanPickup)) return;
        var isLocked = cell.Kind is CellKind.Door && cell.State == (int)DoorState.Locked;
        if (!isLocked || IsKey(_state.Carrying) || IsKey(_state.Carrying.Content) || CanFace(IsKey)) Enter(x, y);

        bool IsKey(Cell held) => held.Kind is CellKind.Key && held.Colour == cell.Colour;
    }
}
