namespace CaR.Verification.Metrics;

/// <summary>A metric that is taken of each sub-task for itself.</summary>
internal abstract class SubTaskMetric : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run) =>
        Enumerable.Range(0, run.SubTasks.Length).SelectMany(subTask => Measure(run, subTask));

    /// <summary>The findings on one sub-task.</summary>
    protected abstract IEnumerable<Measurement> Measure(VerificationRun run, int subTask);
}
