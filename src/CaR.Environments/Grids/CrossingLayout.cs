using System.Collections.Immutable;

namespace CaR.Environments.Grids;

/// <summary>
/// Rivers from wall to wall across a room, all at even rows and columns, each with one gap, so that a way leads from the agent's
/// corner to the goal's (MiniGrid's <c>crossing.py</c>).
/// </summary>
/// <param name="side">Odd.</param>
/// <param name="rivers">How many rivers, at most <see cref="MostRivers"/>.</param>
/// <param name="river">What they are made of.</param>
/// <param name="mission">The mission.</param>
internal sealed class CrossingLayout(int side, int rivers, Cell river, string mission) : GridLayout(side, side, 4 * side * side)
{
    private readonly int[] _order = new int[MostRivers(side)];
    private readonly List<int> _columns = [];
    private readonly List<int> _rows = [];

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("reach_goal")];

    /// <summary>How many rivers a room can have: one at each even row and column but the outermost.</summary>
    public static int MostRivers(int side) => side - 3;

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state.SetAgent(1, 1);
        state[Width - 2, Height - 2] = Cell.Goal;
        ChooseRivers(random);
        foreach (var y in _rows) state.FillRow(1, y, Width - 2, river);
        foreach (var x in _columns) state.FillColumn(x, 1, Height - 2, river);
        OpenGaps(state, random);
        return mission;
    }

    private void ChooseRivers(WorldRandom random)
    {
        for (var i = 0; i < _order.Length; i++) _order[i] = i;
        random.Shuffle(_order.AsSpan());
        _columns.Clear();
        _rows.Clear();
        foreach (var chosen in _order.AsSpan(0, rivers)) (chosen % 2 == 0 ? _columns : _rows).Add(2 + chosen / 2 * 2);
        _columns.Sort();
        _rows.Sort();
    }

    /// <summary>Walks from field to field, right or down in random order, and opens a random cell of the river crossed.</summary>
    private void OpenGaps(GridState state, WorldRandom random)
    {
        Span<bool> crossesColumn = stackalloc bool[rivers];
        crossesColumn[.._columns.Count].Fill(true);
        random.Shuffle(crossesColumn);
        var (column, row) = (0, 0);
        foreach (var isColumn in crossesColumn)
        {
            if (isColumn) state[_columns[column++], Inside(_rows, row, random)] = Cell.Empty;
            else state[Inside(_columns, column, random), _rows[row++]] = Cell.Empty;
        }
    }

    /// <summary>A place between two neighbours of the rivers and walls that run one way.</summary>
    private int Inside(List<int> limits, int field, WorldRandom random) =>
        random.Next(field == 0 ? 1 : limits[field - 1] + 1, field == limits.Count ? Width - 1 : limits[field]);
}
