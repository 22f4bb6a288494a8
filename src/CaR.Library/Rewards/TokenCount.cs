namespace CaR.Library.Rewards;

/// <summary>Tokens that models took and gave, as far as their providers tell.</summary>
/// <param name="Input">Of prompts and pictures.</param>
/// <param name="Output">Of answers.</param>
public sealed record TokenCount(long Input, long Output);
