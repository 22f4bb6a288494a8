namespace CaR.Core.Worlds;

/// <summary>Where a world stands in its episode.</summary>
public enum EpisodePhase
{
    /// <summary>Never reset: there is nothing to see yet.</summary>
    NotStarted,

    /// <summary>A step may be taken.</summary>
    Running,

    /// <summary>Terminated or truncated: the last frame can be seen, a step may not be taken.</summary>
    Ended,
}
