using System.Runtime.InteropServices;
using CaR.Environments.Grids;

namespace CaR.Environments.Tests.Worlds;

/// <summary>How often each thing that can be said of a beginning was true: what stands where, which colours there are, how the agent stands, what the mission is.</summary>
internal sealed class BeginningTally
{
    private readonly Dictionary<(string Of, string Value), int> _counts = [];
    private readonly Dictionary<(int Index, CellKind Kind, int State), int> _places = [];
    private readonly HashSet<Cell> _shown = [];
    private readonly SortedDictionary<(CellKind, int), int> _kinds = [];

    public int Beginnings { get; private set; }

    /// <summary>Every statement: of what, and what of it.</summary>
    public Dictionary<(string Of, string Value), int> Counts =>
        _counts.Concat(_places.Select(p => KeyValuePair.Create(($"place of {p.Key.Kind} {p.Key.State}", $"{p.Key.Index}"), p.Value))).ToDictionary();

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

        foreach (var cell in _shown) Count($"colour of {cell.Kind} {cell.State}", $"{cell.Colour}");
        Count("numbers", string.Join(' ', _kinds));
        Count("agent's place", $"{beginning.AgentX}, {beginning.AgentY}");
        Count("agent's direction", $"{beginning.AgentDirection}");
        Count("mission", beginning.Mission);
    }

    private void Count(string of, string value) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, (of, value), out _)++;
}
