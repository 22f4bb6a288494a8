namespace CaR.Rewards;

/// <summary>Where a template was found.</summary>
/// <param name="Box">The place, of the template's size; empty when the template does not fit.</param>
/// <param name="Score">1 is a perfect match, 0 none.</param>
public readonly record struct Match(Rect Box, double Score);
