namespace CaR.Rewards;

/// <summary>One sub-task's reward program: a pure function of the pictures it is given.</summary>
/// <remarks>
/// A program has no fields, no state, no clock, no randomness and no access to the environment. Called twice with the
/// same observation, on any machine, it answers with the same bits.
/// </remarks>
public abstract class RewardProgram
{
    /// <summary>A sub-task is complete at this progress and above.</summary>
    public const double Complete = 0.999;

    /// <summary>How far the sub-task has come: 0 = nothing done, complete at ≥ 0.999, <see cref="double.NaN"/> = cannot tell.</summary>
    /// <param name="o">What the program may see.</param>
    /// <returns>A value in [0, 1], or NaN where the picture does not tell (undefined is not zero).</returns>
    public abstract double Progress(Observation o);
}
