using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>What a call costs, in the host's own unit: unlike time, the same every time. Told where the host measures it.</summary>
internal sealed class Fuel : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        long[] work = [.. run.All.Where(e => !e.Table.Fuel.IsEmpty).SelectMany(e => e.Table.Fuel[subTask])];
        if (work.Length == 0) yield break;
        var (median, worst) = (Median.Of(work.Select(w => (double)w)), work.Max());
        var name = run.SubTasks[subTask].Name;
        yield return Judge.Told(FindingNames.Fuel, name, worst, $"a call of {name} costs {Judge.Number(median)} units of fuel in the median, {worst} at most");
    }
}
