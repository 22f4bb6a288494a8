using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>Finds where to put down what is held on the way to an errand that needs empty hands. Nothing but doors that can be opened is passed on the way.</summary>
internal sealed class DropSearch
{
    private readonly CheapestPaths _paths = new();
    private readonly List<int> _nodes = [];

    private GridState _state = null!;
    private PoseGrid _poses = null!;
    private int[] _nuisance = [];
    private bool[] _isRefused = [];

    /// <summary>Finds the route to where the thing is put down.</summary>
    /// <param name="state">The state.</param>
    /// <param name="poses">Its poses.</param>
    /// <param name="errand">What needs empty hands; <see cref="GridAction.Drop"/> where emptying them is all.</param>
    /// <param name="nuisance">What it costs later, in steps, when a place is taken.</param>
    /// <param name="route">The poses, the last one facing the place.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(GridState state, PoseGrid poses, GridGoal errand, int[] nuisance, List<int> route)
    {
        (_state, _poses, _nuisance) = (state, poses, nuisance);
        if (_isRefused.Length == nuisance.Length) Array.Clear(_isRefused);
        else _isRefused = new bool[nuisance.Length];
        while (Search(errand) is var end and >= 0)
        {
            _paths.Trace(end, _nodes);
            var free = _nodes.FindIndex(node => node >= _poses.Count);
            var place = _poses.Ahead(_nodes[free - 1]);
            if (!_nodes.Exists(node => node >= _poses.Count && PoseGrid.PlaceOf(node - _poses.Count) == place))
            {
                route.Clear();
                route.AddRange(_nodes[..free]);
                return true;
            }

            _isRefused[place] = true; // the way on leads across it
        }

        return false;
    }

    /// <summary>Nodes are poses with full hands, then poses with empty ones.</summary>
    private int Search(GridGoal errand)
    {
        _paths.Begin(2 * _poses.Count, PoseGrid.Of(_state));
        while (_paths.TryNext(out var node))
        {
            var empty = node < _poses.Count ? 0 : _poses.Count;
            var pose = node - empty;
            var ahead = _poses.Ahead(pose);
            if (empty > 0 && (errand.Action is GridAction.Drop || (ahead != PoseGrid.Outside && errand.Places(ahead)))) return node;
            Expand(pose, empty, ahead, _paths.CostOf(node));
        }

        return -1;
    }

    private void Expand(int pose, int empty, int ahead, int cost)
    {
        _paths.Offer(empty + PoseGrid.Turn(pose, 1), cost + 1, empty + pose);
        _paths.Offer(empty + PoseGrid.Turn(pose, PoseGrid.Directions - 1), cost + 1, empty + pose);
        if (ahead == PoseGrid.Outside) return;
        var cell = _state.Cells[ahead];
        if (cell.CanOverlap && cell.Kind is not CellKind.Lava) _paths.Offer(empty + _poses.Advance(pose), cost + 1, empty + pose);
        else if (Doors.CanOpen(empty == 0 ? _state.Carrying : Cell.Empty, cell)) _paths.Offer(empty + _poses.Advance(pose), cost + 2, empty + pose);
        if (empty == 0 && cell.IsEmpty && !_isRefused[ahead]) _paths.Offer(_poses.Count + pose, cost + 1 + _nuisance[ahead], pose);
    }
}
