using CaR.Core.Compiling;

namespace CaR.Core.Publishing;

/// <summary>A compiled reward with a standing: published, or unverified.</summary>
public abstract record Reward
{
    private protected Reward(CompiledReward program) => Program = program;

    /// <summary>What runs.</summary>
    public CompiledReward Program { get; }
}
