using CaR.Environments.Grids;

namespace CaR.Environments.Missions.Instructions;

/// <summary>The things that were described at the beginning, followed wherever they are put.</summary>
/// <remarks>As in BabyAI, where a thing is believed to be is looked up only when something is dropped: until then it counts as where it stood.</remarks>
internal sealed class TrackedObjects(ObjectDescription description)
{
    private bool[] _places = [];
    private bool[] _believed = [];

    /// <summary>Whether one of them is carried.</summary>
    public bool IsCarried { get; private set; }

    /// <summary>Whether one is believed to stand anywhere.</summary>
    public bool AreBelievedAnywhere => _believed.AsSpan().Contains(true);

    /// <summary>Whether one stands at a place (its index, row by row; none stands outside).</summary>
    public bool StandAt(int index) => (uint)index < (uint)_places.Length && _places[index];

    /// <summary>Whether one stands there, or did when something was last dropped.</summary>
    public bool AreBelievedAt(GridState state, int x, int y) => state.Contains(x, y) && _believed[state.IndexOf(x, y)];

    /// <summary>The same of a place by its index, row by row.</summary>
    public bool AreBelievedAt(int index) => _believed[index];

    /// <summary>Finds them.</summary>
    public void Begin(GridState start)
    {
        var cells = start.Width * start.Height;
        if (_places.Length != cells) (_places, _believed) = (new bool[cells], new bool[cells]);
        for (var i = 0; i < _places.Length; i++) _places[i] = description.Matches(start, i % start.Width, i / start.Width);
        _places.CopyTo(_believed, 0);
        IsCarried = false;
    }

    /// <summary>Follows a step.</summary>
    public void Follow(in GridChange change)
    {
        if (change.PickedUp) IsCarried = Take(change.Now.FrontIndex);
        if (change.OpenedBox) Take(change.Now.FrontIndex);
        if (change.Dropped)
        {
            _places[change.Now.FrontIndex] = IsCarried;
            IsCarried = false;
        }

        if (change.Action is GridAction.Drop) _places.CopyTo(_believed, 0);
    }

    private bool Take(int index)
    {
        var was = _places[index];
        _places[index] = false;
        return was;
    }
}
