using System.Collections.Immutable;
using System.Globalization;
using CaR.Core;
using CaR.Core.Worlds;

namespace CaR.Cli.Playing;

/// <summary>Which key does what in a world.</summary>
/// <remarks>Choices: arrows where their names are directions, else the first letter that is free. Vectors: a pair of keys an axis, each the farthest that is allowed.</remarks>
internal sealed class PlayKeys
{
    /// <summary>Not an action's: restart, next, quit.</summary>
    private const string Reserved = "rnq";

    private static readonly ImmutableDictionary<string, (ConsoleKey Key, string Shown, string Word)> s_arrows = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("left", (ConsoleKey.LeftArrow, "←", "left")),
        KeyValuePair.Create("right", (ConsoleKey.RightArrow, "→", "right")),
        KeyValuePair.Create("forward", (ConsoleKey.UpArrow, "↑", "up")),
    ]);

    /// <summary>Pairs of keys, an axis a pair, the first for its greatest value.</summary>
    private static readonly ImmutableArray<(ConsoleKey Key, string Shown, string Word, float Sign)> s_axes =
    [
        (ConsoleKey.RightArrow, "→", "right", 1), (ConsoleKey.LeftArrow, "←", "left", -1),
        (ConsoleKey.UpArrow, "↑", "up", 1), (ConsoleKey.DownArrow, "↓", "down", -1),
        (ConsoleKey.PageUp, "u", "u", 1), (ConsoleKey.PageDown, "j", "j", -1),
    ];

    private readonly Space _space;

    /// <summary>The keys of a world's actions.</summary>
    public PlayKeys(Space space)
    {
        _space = space;
        All = space is DiscreteSpace discrete ? Choices(discrete) : Axes((BoxSpace)space);
    }

    /// <summary>All of them, in the order of the actions.</summary>
    public ImmutableArray<PlayKey> All { get; }

    /// <summary>The key that was pressed; null where it does nothing.</summary>
    public PlayKey? Of(ConsoleKeyInfo pressed) =>
        All.FirstOrDefault(k => k.Key == pressed.Key) ?? All.FirstOrDefault(k => k.Shown == char.ToLowerInvariant(pressed.KeyChar).ToString());

    /// <summary>What a line says: an action's name, a key, or for vectors the numbers themselves.</summary>
    /// <param name="where">What errors are to call the line.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="InputException">It says nothing that can be done here.</exception>
    public PlayKey Of(string where, string line)
    {
        var word = line.Trim();
        if (All.FirstOrDefault(k => k.Words.Contains(word, StringComparer.OrdinalIgnoreCase)) is { } key) return key;
        if (_space is BoxSpace box && Numbers(word) is { } values && box.Contains(values)) return new(word, "", [], default, [.. values]);
        var vector = _space is BoxSpace ? $", or {_space.Length} numbers of {_space}" : "";
        throw new InputException(where, $"'{word}'", $"{string.Join(", ", All.Select(k => k.Words[0]))}, restart, next or quit{vector}");
    }

    private static ImmutableArray<PlayKey> Choices(DiscreteSpace space)
    {
        var taken = Reserved.ToHashSet();
        var keys = ImmutableArray.CreateBuilder<PlayKey>();
        foreach (var (number, name) in space.Names.Index())
        {
            if (s_arrows.TryGetValue(name, out var arrow))
            {
                keys.Add(new(name, arrow.Shown, [name, arrow.Word], arrow.Key, [number]));
                continue;
            }

            var letter = name.FirstOrDefault(c => char.IsAsciiLetterLower(c) && taken.Add(c));
            keys.Add(new(name, $"{letter}", [name, $"{letter}"], ConsoleKey.A + (letter - 'a'), [number]));
        }

        return keys.ToImmutable();
    }

    private static ImmutableArray<PlayKey> Axes(BoxSpace space) =>
    [
        .. s_axes.Take(2 * space.Length).Select((axis, i) => new PlayKey(
            $"{(axis.Sign > 0 ? '+' : '-')}{"xyz"[i / 2]}",
            axis.Shown,
            [axis.Word, $"{(axis.Sign > 0 ? '+' : '-')}{"xyz"[i / 2]}"],
            axis.Key,
            [.. Enumerable.Range(0, space.Length).Select(j => j != i / 2 ? 0 : axis.Sign > 0 ? space.High : space.Low)])),
    ];

    private static float[]? Numbers(string text)
    {
        var parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new float[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!float.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }

        return numbers;
    }
}
