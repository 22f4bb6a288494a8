namespace CaR.Core.Sessions;

/// <summary>How a step is paid: the one formula of each mode, for sessions that run and for replays of recorded ones.</summary>
public static class RewardRule
{
    /// <summary>Φ as a mode counts it.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="completed">Whether the task is complete: Φ is then 0, and 1 in <see cref="RewardMode.Progress"/>.</param>
    /// <param name="fraction">(k + progress) / n.</param>
    /// <param name="terminated">Whether the environment ended the episode here: what is not complete is worth 0.</param>
    public static double Potential(RewardMode mode, bool completed, double fraction, bool terminated)
    {
        if (completed) return mode is RewardMode.Progress ? 1 : 0;
        return terminated ? 0 : fraction;
    }

    /// <summary>What one step is worth: the part for completing something, and the part that is a potential difference.</summary>
    /// <param name="options">Mode and discount.</param>
    /// <param name="newlyDone">Sub-tasks done for the first time.</param>
    /// <param name="count">n.</param>
    /// <param name="completed">Whether the task is complete after the step.</param>
    /// <param name="before">Φ before the step.</param>
    /// <param name="after">Φ after it.</param>
    public static (double Completion, double Shaping) Pay(RewardOptions options, int newlyDone, int count, bool completed, double before, double after) => options.Mode switch
    {
        RewardMode.Shaped => (newlyDone > 0 && completed ? 1.0 : 0.0, (options.Discount * after) - before),
        RewardMode.SubTask => ((double)newlyDone / count, 0.0),
        RewardMode.Progress => (0.0, after - before),
        _ => throw new InvalidOperationException($"unknown mode {options.Mode}"),
    };
}
