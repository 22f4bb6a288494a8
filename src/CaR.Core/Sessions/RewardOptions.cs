namespace CaR.Core.Sessions;

/// <summary>How a session pays.</summary>
public sealed record RewardOptions
{
    /// <summary>How progress becomes reward. Default <see cref="RewardMode.Shaped"/>.</summary>
    public RewardMode Mode { get; init; } = RewardMode.Shaped;

    /// <summary>γ of the potential difference, in (0, 1]. Has to be the trainer's own. Default 0.99. Used by <see cref="RewardMode.Shaped"/> alone.</summary>
    public double Discount { get; init; } = 0.99;
}
