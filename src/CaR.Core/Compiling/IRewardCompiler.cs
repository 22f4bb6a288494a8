using CaR.Core.Authoring;

namespace CaR.Core.Compiling;

/// <summary>Programs as written → programs that run.</summary>
public interface IRewardCompiler
{
    /// <summary>Compiles all programs of a reward at once and holds them to the policy.</summary>
    /// <returns>The compiled reward, or every problem of every program.</returns>
    Outcome<CompiledReward> Compile(RewardSource source, CancellationToken cancellation);
}
