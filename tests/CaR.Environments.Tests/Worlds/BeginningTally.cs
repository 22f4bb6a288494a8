using System.Runtime.InteropServices;
using CaR.Environments.Grids;

namespace CaR.Environments.Tests.Worlds;

/// <summary>How often each thing that can be said of a beginning was true: what stands where, which colours there are, how the agent stands, what the mission is.</summary>
internal sealed class BeginningTally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, CellKind, int), int> _places = [];
    private readonly HashSet<Cell> _shown = [];
    private readonly SortedDictionary<(CellKind, int), int> _kinds = [];

    public int Beginnings { get; private set; }

    public IEnumerable<(string Statement, int Count)> All =>
        _counts.Select(c => (c.Key, c.Value)).Concat(_places.Select(p => (p.Key.ToString(), p.Value)));

    public void Add(Beginning beginning)
    {
        Beginnings++;
        _shown.Clear();
        _kinds.Clear();
        for (var i = 0; i < beginning.Cells.Length; i++)
        {
            var cell = beginning.Cells[i];
            if (cell.IsEmpty) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(_places, (i, cell.Kind, cell.State), out _)++;
            _kinds[(cell.Kind, cell.State)] = _kinds.GetValueOrDefault((cell.Kind, cell.State)) + 1;
            if (cell.Kind is not CellKind.Wall) _shown.Add(cell);
        }

        foreach (var cell in _shown) Count($"{cell.Colour} {cell.Kind} {cell.State}");
        Count(string.Join(' ', _kinds));
        Count($"agent at {beginning.AgentX}, {beginning.AgentY}");
        Count($"agent looks {beginning.AgentDirection}");
        Count(beginning.Mission);
    }

    private void Count(string statement) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, statement, out _)++;
}
