using CaR.Rewards;

namespace CaR.Testing;

/// <summary>A reward program made of a function.</summary>
public sealed class FuncProgram(Func<Observation, double> progress) : RewardProgram
{
    /// <inheritdoc/>
    public override double Progress(Observation o) => progress(o);
}
