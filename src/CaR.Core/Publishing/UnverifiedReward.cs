using CaR.Core.Compiling;

namespace CaR.Core.Publishing;

/// <summary>A program that no verdict accepts: a person's own, or a rejected one. Only verify, score and probe take it.</summary>
public sealed record UnverifiedReward : Reward
{
    /// <summary>Says of a compiled program that nothing is known of it.</summary>
    public UnverifiedReward(CompiledReward program) : base(program) { }
}
