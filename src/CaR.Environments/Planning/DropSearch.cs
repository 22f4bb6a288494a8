using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>Finds where to put down what is held on the way to an errand that needs empty hands. Nothing but doors that can be opened is passed on the way.</summary>
internal sealed class DropSearch
{
    private const int Nowhere = -1;

    private readonly CheapestPaths _paths = new();
    private readonly CheapestPaths _pathsAfter = new();
    private readonly List<int> _nodes = [];

    private GridState _state = null!;
    private PoseGrid _poses = null!;
    private GridGoal _errand = null!;
    private int[] _nuisance = [];
    private bool[] _isTried = [];

    /// <summary>Finds the route to where the thing is put down.</summary>
    /// <param name="state">The state.</param>
    /// <param name="poses">Its poses.</param>
    /// <param name="errand">What needs empty hands; <see cref="GridAction.Drop"/> where emptying them is all.</param>
    /// <param name="nuisance">By place, what it costs later, in steps, that it is taken.</param>
    /// <param name="route">The poses, the last one facing the place.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(GridState state, PoseGrid poses, GridGoal errand, int[] nuisance, List<int> route)
    {
        (_state, _poses, _errand, _nuisance) = (state, poses, errand, nuisance);
        if (_isTried.Length == poses.Count) Array.Clear(_isTried);
        else _isTried = new bool[poses.Count];
        var best = CheapestPaths.Never;
        // The search itself does not see that the thing bars its place from then on: what it finds costs that much at least.
        while (Search(_paths, PoseGrid.Of(state), Nowhere) is var end and >= 0 && _paths.CostOf(end) < best)
        {
            _paths.Trace(end, _nodes);
            var steps = _nodes.FindIndex(node => node >= poses.Count);
            var cost = CostWith(_nodes[steps - 1], end);
            _isTried[_nodes[steps - 1]] = true;
            if (cost >= best) continue;
            best = cost;
            route.Clear();
            route.AddRange(_nodes[..steps]);
        }

        return best < CheapestPaths.Never;
    }

    /// <summary>What the errand costs if the thing is put down from a pose, and bars its place.</summary>
    private int CostWith(int pose, int end)
    {
        var place = _poses.Ahead(pose);
        if (!_nodes.Exists(node => node >= _poses.Count && PoseGrid.PlaceOf(node - _poses.Count) == place)) return _paths.CostOf(end);
        var endAfter = Search(_pathsAfter, _poses.Count + pose, place);
        return endAfter < 0 ? CheapestPaths.Never : _paths.CostOf(_poses.Count + pose) + _pathsAfter.CostOf(endAfter);
    }

    /// <summary>Nodes are poses with full hands, then poses with empty ones.</summary>
    private int Search(CheapestPaths paths, int start, int taken)
    {
        paths.Begin(2 * _poses.Count, start);
        while (paths.TryNext(out var node))
        {
            var empty = node < _poses.Count ? 0 : _poses.Count;
            var pose = node - empty;
            var ahead = _poses.Ahead(pose);
            if (empty > 0 && (_errand.Action is GridAction.Drop || (ahead != PoseGrid.Outside && _errand.Places(ahead)))) return node;
            var cost = paths.CostOf(node);
            paths.Offer(empty + PoseGrid.Turn(pose, 1), cost + 1, node);
            paths.Offer(empty + PoseGrid.Turn(pose, PoseGrid.Directions - 1), cost + 1, node);
            if (ahead == PoseGrid.Outside || ahead == taken) continue;
            var cell = _state.Cells[ahead];
            if (cell.CanOverlap && cell.Kind is not CellKind.Lava) paths.Offer(empty + _poses.Advance(pose), cost + 1, node);
            else if (Doors.CanOpen(empty == 0 ? _state.Carrying : Cell.Empty, cell)) paths.Offer(empty + _poses.Advance(pose), cost + 2, node);
            if (empty == 0 && cell.IsEmpty && !_isTried[pose]) paths.Offer(_poses.Count + pose, cost + 1 + _nuisance[ahead], node);
        }

        return Nowhere;
    }
}
