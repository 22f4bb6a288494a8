using System.Collections.Immutable;
using CaR.Core.Verdicts;
using CaR.Verification.Clips;
using CaR.Verification.Counterfactuals;

namespace CaR.Verification.Metrics;

/// <summary>Is the task called complete in episodes that were altered so that it cannot be? What gates is judged, the rest is told in rows alone.</summary>
internal sealed class CounterfactualCompletion : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run) =>
        run.Plays.Counterfactuals.Where(c => c.Kind.Gates).Select(c => Judged(run, c.Kind, c.Plays)).OfType<Measurement>();

    /// <summary>A row for each alteration.</summary>
    public static ImmutableArray<CounterfactualResult> Rows(VerificationRun run) =>
        [.. run.Plays.Counterfactuals.Select(c => Row(c.Kind, c.Plays, Judged(run, c.Kind, c.Plays)?.Finding.Outcome))];

    private static CounterfactualResult Row(ICounterfactual kind, ImmutableArray<CounterfactualPlay> plays, FindingOutcome? outcome)
    {
        CounterfactualPlay[] built = [.. plays.Where(p => p.After is not null)];
        return new(
            kind.Name,
            kind.Gates,
            built.Length,
            plays.Length - built.Length,
            built.Count(p => p.After!.Completed),
            built.Length == 0 ? 0 : built.Average(p => p.After!.Potential[^1] - p.Before.Potential[^1]),
            kind.Gates && outcome is { } judged ? judged : FindingOutcome.Reported,
            kind.Reason,
            plays.Select(p => p.Obstacle).OfType<string>().CountBy(o => o).OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Key).FirstOrDefault());
    }

    private static Measurement? Judged(VerificationRun run, ICounterfactual kind, ImmutableArray<CounterfactualPlay> plays)
    {
        CounterfactualPlay[] built = [.. plays.Where(p => p.After is not null)];
        if (built.Length == 0) return null;
        CounterfactualPlay[] wrong = [.. built.Where(p => p.After!.Completed)];
        var claim = new Claim(FindingNames.Counterfactual(kind.Name), null, $"expert episodes altered ({kind.Name}) are called complete");
        return Measurement.Of(
            Judge.ShareWithin(claim, wrong.Length, built.Length, run.Options.CounterfactualCompletion),
            () => wrong.Take(run.Options.CasesPerFinding).Select(p => Case(run, kind, p)));
    }

    /// <summary>The unaltered frame behind the picture on which the task is called complete. What gates shows frames as they were recorded.</summary>
    private static FailingCase Case(VerificationRun run, ICounterfactual kind, CounterfactualPlay play)
    {
        var episode = run.Positives.First(e => ReferenceEquals(e.Trajectory, play.Episode.Episode));
        var frame = play.Altered!.Frames[play.After!.CompletedAt[^1]!.Value];
        return run.Case(run.Last, FindingNames.Counterfactual(kind.Name), episode, frame, $"below 0.999 ({kind.Name}): {kind.Reason}");
    }
}
