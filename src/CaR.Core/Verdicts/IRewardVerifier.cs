using CaR.Core.Compiling;
using CaR.Core.Trajectories;

namespace CaR.Core.Verdicts;

/// <summary>Program × trajectories → verdict.</summary>
public interface IRewardVerifier
{
    /// <summary>Runs every program on every frame and judges.</summary>
    /// <exception cref="InputException">There are too few trajectories to say anything, or they have another size than the task.</exception>
    Verdict Verify(CompiledReward reward, TrajectorySet trajectories, CancellationToken cancellation);
}
