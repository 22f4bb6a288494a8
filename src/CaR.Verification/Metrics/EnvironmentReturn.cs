using CaR.Verification.Recording;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>How the reward's return goes with the environment's own, where that was recorded: the r of Laidlaw et al. (2025, arXiv 2403.03185).</summary>
internal sealed class EnvironmentReturn : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        Episode[] told = [.. run.All.Where(e => e.Trajectory.Return is not null)];
        var r = Pearson.Correlation([.. told.Select(e => e.Replay.SubTaskReturn)], [.. told.Select(e => e.Trajectory.Return!.Value)]);
        if (double.IsFinite(r))
            yield return Judge.Told(FindingNames.EnvironmentReturn, null, r, $"over {told.Length} episodes the return (mode subtask) and the environment's own correlate with r = {Judge.Number(r)}");
    }
}
