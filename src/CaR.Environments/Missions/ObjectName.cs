using CaR.Core;
using CaR.Environments.Grids;

namespace CaR.Environments.Missions;

/// <summary>A thing by colour and kind, as missions say it: "yellow key".</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct ObjectName(CellColour Colour, CellKind Kind)
{
    /// <summary>The n-th thing a mission names, from 0.</summary>
    /// <exception cref="InputException">It names fewer.</exception>
    public static ObjectName In(string mission, int index = 0)
    {
        var words = mission.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = 0;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (TryColour(words[i]) is { } colour && TryKind(words[i + 1]) is { } kind && found++ == index) return new(colour, kind);
        }

        throw new InputException("mission", $"'{mission}'", "a colour followed by door, key, ball or box");
    }

    /// <summary>The colour of a word, if it is one.</summary>
    public static CellColour? TryColour(string word) => Parse<CellColour>(word);

    /// <summary>The kind of thing a word names, if it is one that missions speak of.</summary>
    public static CellKind? TryKind(string word) =>
        Parse<CellKind>(word) is { } kind and (CellKind.Door or CellKind.Key or CellKind.Ball or CellKind.Box) ? kind : null;

    /// <summary>Whether a cell holds such a thing.</summary>
    public bool Is(Cell cell) => cell.Kind == Kind && cell.Colour == Colour;

    /// <summary>Where the first such thing stands, row by row.</summary>
    /// <exception cref="InputException">Nowhere.</exception>
    public (int X, int Y) PlaceIn(GridState state)
    {
        var cells = state.Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            if (Is(cells[i])) return (i % state.Width, i / state.Width);
        }

        throw new InputException("grid", $"no {Colour.ToString().ToLowerInvariant()} {Kind.ToString().ToLowerInvariant()}", "the one that the mission names");
    }

    private static T? Parse<T>(string word)
        where T : struct, Enum =>
        word.All(char.IsAsciiLetterLower) && Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : null;
}
