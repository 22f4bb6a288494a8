using CaR.Core;
using CaR.Environments.Grids;

namespace CaR.Environments.Missions.Instructions;

/// <summary>A set of things in BabyAI's words: "the red ball", "a key on your left", "the blue object behind you".</summary>
/// <param name="Colour">Null for any.</param>
/// <param name="Kind">Null for any ("object").</param>
/// <param name="Side">Quarter turns clockwise from where the agent looks at the beginning; null for anywhere.</param>
internal sealed record ObjectDescription(CellColour? Colour, CellKind? Kind, int? Side)
{
    private static readonly string[] s_sides = [" in front of you", " on your right", " behind you", " on your left"];

    /// <summary>Reads a description.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static ObjectDescription Parse(string text)
    {
        var side = Array.FindIndex(s_sides, text.EndsWith);
        var words = (side < 0 ? text : text[..^s_sides[side].Length]).Split(' ');
        var colour = words.Length == 3 ? ObjectName.TryColour(words[1]) : null;
        var kind = ObjectName.TryKind(words[^1]);
        if (words.Length is not (2 or 3) || words[0] is not ("the" or "a") || (words.Length == 3 && colour is null) || (kind is null && words[^1] != "object"))
            throw new InputException("mission", $"'{text}'", "a thing such as 'the red ball' or 'a key on your left'");
        return new(colour, kind, side < 0 ? null : side);
    }

    /// <summary>Whether a cell is described, seen from the agent's place. Sides are told within one room: the worlds that use them have one.</summary>
    public bool Matches(GridState start, int x, int y)
    {
        var cell = start[x, y];
        if (cell.IsEmpty || (Kind is { } kind && cell.Kind != kind) || (Colour is { } colour && cell.Colour != colour)) return false;
        if (Side is not { } side) return true;
        var direction = (Direction)(((int)start.AgentDirection + side) % 4);
        return (x - start.AgentX) * GridState.Dx(direction) + (y - start.AgentY) * GridState.Dy(direction) > 0;
    }
}
