using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>
/// Plans up to the next thing that has to be touched: the first obstacle on the cheapest route to the goal is dealt with first; for a
/// locked door that is its key, and the first obstacle on the route to the key, and so on. Buffers are kept.
/// </summary>
/// <remarks>A plan holds only until it is done; then the next one is made from what the world has become.</remarks>
internal sealed class GridPlanner
{
    private const int MaxErrands = 64; // far above any chain of doors and keys
    private const int RouteNuisance = 40; // steps; a thing put down there would have to be taken away again
    private const int LeftNuisance = 8; // steps; the same where the way leads back
    private const int DoorwayNuisance = 6; // steps; the same where the door is needed later
    private const int Wear = 5; // steps a touch; what was moved to and fro in vain is left alone in the end

    private readonly RouteSearch _routes = new();
    private readonly DropSearch _drops = new();
    private readonly List<int> _route = [];

    private PoseGrid _poses = new(0, 0);
    private int[] _nuisance = [];
    private int[] _wear = [];

    /// <summary>Forgets the last episode.</summary>
    public void Begin() => Array.Clear(_wear);

    /// <summary>Makes a plan.</summary>
    /// <param name="state">The state to plan from.</param>
    /// <param name="goal">What is left to do.</param>
    /// <param name="plan">Receives the actions; none where nothing can be done, or only waiting helps.</param>
    public void Plan(GridState state, GridGoal goal, Queue<GridAction> plan)
    {
        plan.Clear();
        Prepare(state);
        _routes.Run(state, goal, _poses, _wear);
        if (FirstErrand(state, goal) is not { } errand) return;
        if (errand == goal) Array.Clear(_nuisance); // nothing comes later
        var emptiesHands = errand is { Action: GridAction.Pickup } or { Action: GridAction.Drop, Things: null };
        if (!emptiesHands || state.Carrying.IsEmpty) Write(state, errand.Action, plan);
        else if (_drops.TryFind(state, _poses, errand, _nuisance, _route)) Write(state, GridAction.Drop, plan);
    }

    private void Prepare(GridState state)
    {
        if ((_poses.Width, _poses.Height) != (state.Width, state.Height))
        {
            _poses = new(state.Width, state.Height);
            _nuisance = new int[state.Width * state.Height];
            _wear = new int[state.Width * state.Height];
        }

        for (var place = 0; place < _nuisance.Length; place++) _nuisance[place] = _wear[place] + (IsByDoor(state, place) ? DoorwayNuisance : 0);
    }

    private bool IsByDoor(GridState state, int place)
    {
        for (var direction = 0; direction < PoseGrid.Directions; direction++)
        {
            var beside = _poses.Ahead(place * PoseGrid.Directions + direction);
            if (beside != PoseGrid.Outside && state.Cells[beside].Kind is CellKind.Door) return true;
        }

        return false;
    }

    /// <summary>What can be done at once on the way to the goal; the route to it is left in <see cref="_route"/>.</summary>
    private GridGoal? FirstErrand(GridState state, GridGoal goal)
    {
        var errand = goal;
        for (var i = 0; i < MaxErrands; i++)
        {
            if (!_routes.TryFind(errand, _route)) return null;
            Keep(errand);
            if (goal.InTheWay is InTheWay.Await || ErrandBefore(state, errand) is not { } before) return errand;
            errand = before;
        }

        return null;
    }

    /// <summary>Nothing is to be put down on a route that is still to be taken.</summary>
    private void Keep(GridGoal errand)
    {
        var start = PoseGrid.PlaceOf(_route[0]);
        foreach (var pose in _route)
        {
            var place = PoseGrid.PlaceOf(pose);
            _nuisance[place] = Math.Max(_nuisance[place], place == start ? LeftNuisance : RouteNuisance);
        }

        var ahead = _poses.Ahead(_route[^1]);
        if (errand.IsAhead && ahead != PoseGrid.Outside) _nuisance[ahead] = RouteNuisance;
    }

    /// <summary>What the first obstacle on the route asks for, or the errand itself; null where it can be done.</summary>
    private GridGoal? ErrandBefore(GridState state, GridGoal errand)
    {
        for (var i = 1; i < _route.Count; i++)
        {
            var place = PoseGrid.PlaceOf(_route[i]);
            if (place != PoseGrid.PlaceOf(_route[i - 1]) && ErrandAt(state, place) is { } before) return before;
        }

        if (!errand.IsAhead) return null;
        var ahead = _poses.Ahead(_route[^1]);
        if (errand.Action is GridAction.Toggle && Doors.NeedsKey(state.Carrying, state.Cells[ahead])) return ErrandForKey(state, state.Cells[ahead]);
        if (errand.Things is not { } things) return null;
        return ErrandAt(state, ahead) ?? (errand.IsThingHeld ? null : GridGoal.Take(things));
    }

    /// <summary>What has to be done before a place can be entered. A lock is opened before anything that needs empty hands; mere toggles are done in passing.</summary>
    private GridGoal? ErrandAt(GridState state, int place)
    {
        var cell = state.Cells[place];
        if (!cell.Content.IsEmpty) return GridGoal.Open(p => p == place);
        if (cell.CanPickup) return GridGoal.Take(p => p == place);
        if (Doors.NeedsKey(state.Carrying, cell)) return ErrandForKey(state, cell);
        return Doors.IsLocked(cell) ? GridGoal.Open(p => p == place) : null;
    }

    /// <summary>Takes the nearest key, opens the nearest box that hides one, or puts down the box that is held.</summary>
    private GridGoal ErrandForKey(GridState state, Cell door)
    {
        if (state.Carrying.Kind is CellKind.Box && Doors.Opens(state.Carrying.Content, door)) return GridGoal.EmptyHands();
        var key = GridGoal.Take(p => Doors.Opens(state.Cells[p], door) || Doors.Opens(state.Cells[p].Content, door));
        if (!_routes.TryFind(key, _route)) return key;
        var place = _poses.Ahead(_route[^1]);
        return state.Cells[place].Kind is CellKind.Box ? GridGoal.Open(p => p == place) : GridGoal.Take(p => p == place);
    }

    /// <summary>Writes the actions along the route and the one at its end; stops before things that move by themselves.</summary>
    private void Write(GridState state, GridAction? last, Queue<GridAction> plan)
    {
        for (var i = 1; i < _route.Count; i++)
        {
            var (from, to) = (_route[i - 1], _route[i]);
            if (PoseGrid.PlaceOf(from) == PoseGrid.PlaceOf(to))
            {
                plan.Enqueue(to == PoseGrid.Turn(from, 1) ? GridAction.Right : GridAction.Left);
                continue;
            }

            var cell = state.Cells[PoseGrid.PlaceOf(to)];
            if (cell.CanPickup) return;
            if (!cell.CanOverlap) plan.Enqueue(GridAction.Toggle);
            plan.Enqueue(GridAction.Forward);
        }

        if (last is not { } action) return;
        plan.Enqueue(action);
        if (action is GridAction.Pickup or GridAction.Drop && _poses.Ahead(_route[^1]) is var place and not PoseGrid.Outside) _wear[place] += Wear;
    }
}
