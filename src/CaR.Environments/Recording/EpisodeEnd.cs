namespace CaR.Environments.Recording;

/// <summary>Why an episode has no further step.</summary>
public enum EpisodeEnd
{
    /// <summary>The world ended it, well or badly.</summary>
    Terminated,

    /// <summary>The world's limit of steps was reached.</summary>
    Truncated,

    /// <summary>Whoever recorded it stopped before; by the world's rules it would go on.</summary>
    Capped,
}
