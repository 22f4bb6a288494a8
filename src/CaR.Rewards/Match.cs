namespace CaR.Rewards;

/// <summary>Where a template was found.</summary>
/// <param name="Box">empty when it does not fit.</param>
/// <param name="Score">0..1, 1 = perfect.</param>
public readonly record struct Match(Rect Box, double Score);
