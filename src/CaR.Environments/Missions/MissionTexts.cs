using CaR.Environments.Grids;

namespace CaR.Environments.Missions;

/// <summary>The missions of a world by number. Each text is made once, so that one that was met before costs nothing.</summary>
/// <param name="count">How many there are.</param>
/// <param name="write">The text of a number below <paramref name="count"/>.</param>
internal sealed class MissionTexts(int count, Func<int, string> write)
{
    private readonly string?[] _texts = new string?[count];

    /// <summary>"pick up the red ball", by the thing's number.</summary>
    public static MissionTexts PickUp { get; } = new(Things.Count, n => $"pick up the {Things.Name(n)}");

    /// <summary>BabyAI's "go to the red ball" or "go to a red ball", by what <see cref="Described"/> says.</summary>
    public static MissionTexts GoTo { get; } = new(2 * Things.Count, n => $"go to {(n % 2 == 0 ? "the" : "a")} {Things.Name(n / 2)}");

    /// <summary>A text.</summary>
    public string this[int number] => _texts[number] ??= write(number);

    /// <summary>A thing and whether there are more like it, as a number below twice <see cref="Things.Count"/>: even where it is the only one.</summary>
    public static int Described(GridState state, Cell thing) => 2 * Things.NumberOf(thing) + (state.Cells.Count(thing) > 1 ? 1 : 0);
}
