using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>
/// Routes from where the agent is to everywhere, as if all that bars the way were dealt with at a price: a toggle for a closed door,
/// a detour for a key (as dear as the way to the cheapest one: the additive heuristic of Bonet and Geffner 2001), a few
/// steps for a thing that is carried aside.
/// </summary>
internal sealed class RouteSearch
{
    private const int AsideCost = 5; // take it, turn, put it down, turn back
    private const int AsideCostWithFullHands = 12; // the same after putting something else down, then taking that up again
    private const int WaitCost = 3; // until a thing that moves by itself is gone
    private const int HeldBoxCost = 3; // put it down, open it, take what is inside
    private const int Colours = (int)CellColour.Grey + 1;

    private readonly CheapestPaths _paths = new();
    private readonly int[] _keyCosts = new int[Colours];

    private GridState _state = null!;
    private GridGoal _goal = null!;
    private PoseGrid _poses = null!;
    private int[] _wear = [];
    private bool _metLock;

    /// <summary>Searches.</summary>
    /// <param name="state">Where.</param>
    /// <param name="goal">Says what may be done about what is in the way.</param>
    /// <param name="poses">The state's poses.</param>
    /// <param name="wear">By place, what it costs more to carry something aside from there.</param>
    public void Run(GridState state, GridGoal goal, PoseGrid poses, int[] wear)
    {
        (_state, _goal, _poses, _wear) = (state, goal, poses, wear);
        Array.Fill(_keyCosts, CheapestPaths.Never);
        if (state.Carrying.Kind is CellKind.Box && state.Carrying.Content is { Kind: CellKind.Key } key) _keyCosts[(int)key.Colour] = HeldBoxCost;
        do Spread();
        while (_metLock && FindCheaperKeys());
    }

    /// <summary>The cheapest route to where an errand can be done.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(GridGoal errand, List<int> route)
    {
        var (best, end) = (CheapestPaths.Never, -1);
        for (var pose = 0; pose < _poses.Count; pose++)
        {
            var cost = _paths.CostOf(pose);
            if (cost >= best) continue;
            cost += EndCost(errand, pose);
            if (cost < best) (best, end) = (cost, pose);
        }

        if (end >= 0) _paths.Trace(end, route);
        return end >= 0;
    }

    private void Spread()
    {
        _metLock = false;
        _paths.Begin(_poses.Count, PoseGrid.Of(_state));
        while (_paths.TryNext(out var pose))
        {
            var cost = _paths.CostOf(pose);
            _paths.Offer(PoseGrid.Turn(pose, 1), cost + 1, pose);
            _paths.Offer(PoseGrid.Turn(pose, PoseGrid.Directions - 1), cost + 1, pose);
            var ahead = _poses.Ahead(pose);
            if (ahead != PoseGrid.Outside) _paths.Offer(_poses.Advance(pose), cost + 1 + BarrierCost(ahead), pose);
        }
    }

    /// <summary>Prices keys by the routes to them; cheaper ones make the doors they open cheaper.</summary>
    private bool FindCheaperKeys()
    {
        var isCheaper = false;
        for (var pose = 0; pose < _poses.Count; pose++)
        {
            var ahead = _poses.Ahead(pose);
            if (ahead == PoseGrid.Outside || _paths.CostOf(pose) >= CheapestPaths.Never) continue;
            var cell = _state.Cells[ahead];
            var key = cell.Kind is CellKind.Box ? cell.Content : cell;
            var cost = _paths.CostOf(pose) + (cell.Kind is CellKind.Box ? 2 : 1);
            if (key.Kind is not CellKind.Key || cost >= _keyCosts[(int)key.Colour]) continue;
            _keyCosts[(int)key.Colour] = cost;
            isCheaper = true;
        }

        return isCheaper;
    }

    private int BarrierCost(int place)
    {
        var cell = _state.Cells[place];
        return cell.Kind switch
        {
            CellKind.Empty or CellKind.Floor or CellKind.Goal => 0,
            CellKind.Door when cell.IsOpenDoor => 0,
            CellKind.Door => _goal.InTheWay is InTheWay.Clear ? ToggleCost(cell) : CheapestPaths.Never,
            CellKind.Key or CellKind.Ball or CellKind.Box => ThingCost(place),
            _ => CheapestPaths.Never,
        };
    }

    private int ThingCost(int place) => _goal.InTheWay switch
    {
        _ when _goal.Fixed?.Invoke(place) == true => CheapestPaths.Never,
        InTheWay.Await => WaitCost,
        InTheWay.Avoid when _goal.IsThingHeld || _goal.Things?.Invoke(place) != true => CheapestPaths.Never,
        _ => (_state.Carrying.IsEmpty ? AsideCost : AsideCostWithFullHands) + _wear[place],
    };

    private int ToggleCost(Cell cell)
    {
        if (cell.IsOpenDoor) return 2;
        if (!Doors.NeedsKey(_state.Carrying, cell)) return 1;
        _metLock = true;
        return 1 + _keyCosts[(int)cell.Colour];
    }

    private int EndCost(GridGoal errand, int pose)
    {
        var place = errand.IsAhead ? _poses.Ahead(pose) : PoseGrid.PlaceOf(pose);
        if (place == PoseGrid.Outside || !errand.Places(place)) return CheapestPaths.Never;
        var cell = _state.Cells[place];
        return errand.Action switch
        {
            GridAction.Toggle => ToggleCost(cell),
            GridAction.Drop when !cell.IsEmpty => cell.CanPickup ? ThingCost(place) : CheapestPaths.Never,
            _ => 0,
        };
    }
}
