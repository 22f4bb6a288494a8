using System.Collections.Immutable;

namespace CaR.Library.Rewards;

/// <summary>Which pictures a reward was made from, by hash.</summary>
/// <param name="Initial">Of beginnings.</param>
/// <param name="Goal">Of the goal.</param>
public sealed record PictureHashes(ImmutableArray<string> Initial, ImmutableArray<string> Goal);
