using System.Collections.Immutable;
using CaR.Core.Verdicts;
using CaR.Verification.Clips;
using CaR.Verification.Invariances;

namespace CaR.Verification.Metrics;

/// <summary>How far does Φ move when pictures change in ways that must not matter? Never rejects: recordings may be cleaner than what a trainer sees.</summary>
internal sealed class InvarianceShift : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run) => run.Plays.Invariances.Where(i => !i.Plays.IsEmpty).Select(i => (Measurement)Finding(Row(i.Kind, i.Plays)));

    /// <summary>A row for each change, and one for that of scale, which is not tried.</summary>
    public static ImmutableArray<InvarianceResult> Rows(VerificationRun run) => run.Plays.Invariances.IsEmpty
        ? []
        : [.. run.Plays.Invariances.Select(i => Row(i.Kind, i.Plays)), s_scale];

    private static readonly InvarianceResult s_scale = new(
        "other integer scale", 0, 0, 0, 0, 0, 0, null, null, null, "not tried: a reward is made for pictures of one size, and no program claims another");

    private static Finding Finding(InvarianceResult row)
    {
        var flipped = row.Lost + row.Gained;
        var told = Judge.Told(
            new Claim(FindingNames.Invariance(row.Name), null, $"episodes change their completion under {row.Name}"), flipped, row.Episodes);
        return told with
        {
            Outcome = flipped > 0 ? FindingOutcome.Warned : FindingOutcome.Reported,
            Text = $"{told.Text}: {row.Lost} lost, {row.Gained} gained; Φ moves by {Judge.Number(row.MeanChange)} in the mean, {Judge.Number(row.MaxChange)} at most"
                + (row.Frame is { } frame ? $" ({row.Trajectory}, frame {frame})" : ""),
        };
    }

    private static InvarianceResult Row(IInvariance kind, ImmutableArray<InvariancePlay> plays)
    {
        InvariancePlay[] lost = [.. plays.Where(p => p.Before.Completed && !p.After.Completed)];
        InvariancePlay[] gained = [.. plays.Where(p => !p.Before.Completed && p.After.Completed)];
        var shown = gained.Concat(lost).FirstOrDefault() ?? plays.MaxBy(p => Changes(p).Max());
        var place = shown is null ? null : gained.Contains(shown) ? shown.After.CompletedAt[^1] : lost.Contains(shown) ? shown.Before.CompletedAt[^1] : Furthest(shown);
        return new(
            kind.Name,
            plays.Length,
            plays.Sum(p => p.Episode.Count),
            plays.SelectMany(Changes).DefaultIfEmpty().Max(),
            plays.SelectMany(Changes).DefaultIfEmpty().Average(),
            lost.Length,
            gained.Length,
            place is null ? null : shown!.Episode.Episode.Name,
            place is null ? null : shown!.Episode.Episode.Hash,
            place is { } at ? shown!.Episode.Frames[at] : null,
            kind.Reason);
    }

    private static IEnumerable<double> Changes(InvariancePlay play) =>
        play.Before.Potential.Zip(play.After.Potential, (before, after) => Math.Abs(after - before));

    private static int? Furthest(InvariancePlay play) =>
        Changes(play).Index().MaxBy(c => c.Item) is { Item: > 0 } most ? most.Index : null;
}
