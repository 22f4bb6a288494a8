using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>The same pictures under the mission of another episode: presence of an object is not presence of the right one.</summary>
public sealed class MissionExchanged : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "mission exchanged";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: missions of other words may ask for the same";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        if (string.IsNullOrEmpty(episode.Mission)) return "the recordings have no missions";
        return others.FirstOrDefault(o => !string.IsNullOrEmpty(o.Mission) && o.Mission != episode.Mission) is { } other
            ? episode with { Mission = other.Mission }
            : "all episodes have the same mission";
    }
}
