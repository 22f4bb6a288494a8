namespace CaR.Environments.Grids;

/// <summary>What a step returns beside the observation, in Gymnasium's words.</summary>
/// <param name="Reward">0, or 1 − 0.9·steps/limit on success.</param>
/// <param name="Terminated">Whether the mission ended, well or badly.</param>
/// <param name="Truncated">Whether the limit of steps is reached; may come with <paramref name="Terminated"/>.</param>
public readonly record struct StepOutcome(double Reward, bool Terminated, bool Truncated);
