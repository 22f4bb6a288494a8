using System.Collections.Immutable;
using CaR.Rewards;

namespace CaR.Sandbox.Probing;

/// <summary>What a probed expression evaluated to.</summary>
/// <param name="Text">The value for a person to read, in the invariant culture; several lines for a list.</param>
/// <param name="Masks">Masks in the value, to be drawn over the picture.</param>
/// <param name="Regions">Regions in the value, to be drawn over the picture.</param>
public sealed record ProbeResult(string Text, ImmutableArray<Mask> Masks, ImmutableArray<Region> Regions);
