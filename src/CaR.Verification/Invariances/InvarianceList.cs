using System.Collections.Immutable;

namespace CaR.Verification.Invariances;

/// <summary>All changes that must not matter, in the order in which they are told.</summary>
public static class InvarianceList
{
    /// <summary>The changes.</summary>
    public static ImmutableArray<IInvariance> All { get; } =
        [new Brightness(8), new Brightness(-8), new Noise(2), new Jpeg(90), new Shift()];
}
