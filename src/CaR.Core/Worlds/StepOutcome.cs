namespace CaR.Core.Worlds;

/// <summary>What a step returns beside the observation, in Gymnasium's words.</summary>
/// <param name="Reward">The world's own reward.</param>
/// <param name="Terminated">Whether the world ended the episode, well or badly.</param>
/// <param name="Truncated">Whether the limit of steps is reached; may come with <paramref name="Terminated"/>.</param>
public readonly record struct StepOutcome(double Reward, bool Terminated, bool Truncated)
{
    /// <summary>Whether the episode is over.</summary>
    public bool Ended => Terminated || Truncated;
}
