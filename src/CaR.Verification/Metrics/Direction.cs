using CaR.Core.Verdicts;
using CaR.Verification.Recording;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>Does dense progress rise while an expert works on the sub-task? An inverted term passes every other test.</summary>
internal sealed class Direction : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        var distinct = run.All.SelectMany(e => e.Table.Progress[subTask]).Where(double.IsFinite).Distinct().Count();
        yield return Judge.Told(FindingNames.DistinctValues, name, distinct, $"{name} takes {distinct} different values{(distinct <= 2 ? ": sparse, no slope to follow" : "")}");
        (Episode Episode, double Correlation)[] sloped =
        [
            .. run.Positives.Select(e => (Episode: e, Values: Values(e, subTask)))
                .Where(e => e.Values.Distinct().Count() >= run.Options.DirectionValues)
                .Select(e => (e.Episode, Spearman.WithTime(e.Values)))
                .OrderBy(e => e.Item2),
        ];
        if (OfFew(run, subTask) is { } few) yield return few;
        if (sloped.Length == 0) yield break;
        var median = Median.Of(sloped.Select(e => e.Correlation));
        var text = $"progress of {name} and time correlate with {Judge.Number(median)} (median of {sloped.Length} expert episodes"
            + $"; {(median < run.Options.WrongDirection ? "wrong sign, " : "")}at least {Judge.Number(run.Options.WrongDirection)} asked)";
        yield return Measurement.Of(
            Judge.ValueAtLeast(FindingNames.Direction, name, median, run.Options.WrongDirection, text),
            () => sloped.Take(run.Options.CasesPerFinding).Select(e => Worst(run, subTask, e.Episode, FindingNames.Direction)));
    }

    /// <summary>A short episode has too few values for a slope, but in which direction they go, many of them tell together.</summary>
    private static Measurement? OfFew(VerificationRun run, int subTask)
    {
        (Episode Episode, double[] Values)[] few =
        [
            .. run.Positives.Select(e => (Episode: e, Values: Values(e, subTask)))
                .Where(e => e.Values.Distinct().Count() is var distinct && distinct >= 2 && distinct < run.Options.DirectionValues),
        ];
        if (few.Length == 0) return null;
        Episode[] falling = [.. few.Where(e => Spearman.WithTime(e.Values) < run.Options.WrongDirection).Select(e => e.Episode)];
        var claim = new Claim(FindingNames.DirectionOfFew, run.SubTasks[subTask].Name, $"expert episodes with few values of {run.SubTasks[subTask].Name} have them fall in time");
        return Measurement.Of(
            Judge.LowerWithin(claim, falling.Length, few.Length, run.Options.FallingExperts, run.Options),
            () => falling.Take(run.Options.CasesPerFinding).Select(e => Worst(run, subTask, e, FindingNames.DirectionOfFew)));
    }

    private static double[] Values(Episode episode, int subTask) =>
        [.. episode.Replay.ActiveFrames(subTask).Select(frame => episode.Table.Progress[subTask][frame]).Where(double.IsFinite)];

    private static FailingCase Worst(VerificationRun run, int subTask, Episode episode, string finding)
    {
        var progress = episode.Table.Progress[subTask];
        int[] told = [.. episode.Replay.ActiveFrames(subTask).Where(frame => double.IsFinite(progress[frame]))];
        var expected = $"more than the {Judge.Number(progress[told[0]])} of frame {told[0]}: the expert works on this sub-task from there to here";
        return run.Case(subTask, finding, episode, told[^1], expected);
    }
}
