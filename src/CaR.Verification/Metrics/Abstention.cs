using System.Collections.Immutable;
using CaR.Core.Verdicts;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>How often the active program cannot tell: judged on experts, told on random episodes.</summary>
internal sealed class Abstention : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        var (expert, ofExpert) = Count(run.Positives, subTask);
        var (random, ofRandom) = Count(run.Random, subTask);
        var claim = new Claim(FindingNames.Abstention, name, $"expert frames on which {name} is active get no answer (NaN)");
        if (ofExpert > 0)
            yield return Measurement.Of(Judge.ShareWithin(claim, expert.Length, ofExpert, run.Options.Abstention), () => Cases(run, subTask, expert));
        if (ofRandom > 0)
            yield return Judge.Told(new(FindingNames.RandomAbstention, name, $"random frames on which {name} is active get no answer (NaN)"), random.Length, ofRandom);
    }

    private static IEnumerable<FailingCase> Cases(VerificationRun run, int subTask, (Episode Episode, int Frame)[] silent) => silent
        .GroupBy(s => s.Episode.Trajectory.Hash)
        .Select(same => same.First())
        .Take(run.Options.CasesPerFinding)
        .Select(s => run.Case(subTask, FindingNames.Abstention, s.Episode, s.Frame, "a value in [0, 1]: the sub-task is under way here"));

    private static ((Episode Episode, int Frame)[] Silent, int Active) Count(ImmutableArray<Episode> episodes, int subTask) =>
    (
        [.. episodes.SelectMany(e => e.Replay.ActiveFrames(subTask).Where(frame => e.Replay.Abstained[frame]).Select(frame => (e, frame)))],
        episodes.Sum(e => e.Replay.ActiveFrames(subTask).Count())
    );
}
