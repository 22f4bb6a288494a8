namespace CaR.Environments.Missions;

/// <summary>The missions of a world by number. Each text is made once, so that one that was met before costs nothing.</summary>
/// <param name="count">How many there are.</param>
/// <param name="write">The text of a number below <paramref name="count"/>.</param>
internal sealed class MissionTexts(int count, Func<int, string> write)
{
    private readonly string?[] _texts = new string?[count];

    /// <summary>A text.</summary>
    public string this[int number] => _texts[number] ??= write(number);
}
