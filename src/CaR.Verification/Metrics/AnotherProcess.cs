using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>The same frames in another process: the same bits. Only where a second host was given.</summary>
internal sealed class AnotherProcess : SubTaskMetric
{
    private const string Expected = "the same value in every process";

    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        if (run.Elsewhere.IsEmpty) yield break;
        var name = run.SubTasks[subTask].Name;
        (Episode Here, Episode There, int Frame)[] apart = [.. run.All.Zip(run.Elsewhere).SelectMany(pair => Apart(pair.First, pair.Second, subTask))];
        var claim = new Claim(FindingNames.AnotherProcess, name, $"frames get another answer of {name} in another process");
        yield return Measurement.Of(
            Judge.ShareWithin(claim, apart.Length, run.All.Sum(e => e.Table.Frames), threshold: 0),
            () => apart.Take(run.Options.CasesPerFinding).Select(a => run.Case(subTask, FindingNames.AnotherProcess, a.Here, a.Frame, Expected) with
            {
                Value = FormattableString.Invariant($"{a.Here.Table.Progress[subTask][a.Frame]:R}, in another process {a.There.Table.Progress[subTask][a.Frame]:R}"),
            }));
    }

    private static IEnumerable<(Episode Here, Episode There, int Frame)> Apart(Episode here, Episode there, int subTask)
    {
        var (a, b) = (here.Table.Progress[subTask], there.Table.Progress[subTask]);
        for (var frame = 0; frame < a.Length; frame++)
        {
            if (BitConverter.DoubleToInt64Bits(a[frame]) != BitConverter.DoubleToInt64Bits(b[frame])) yield return (here, there, frame);
        }
    }
}
