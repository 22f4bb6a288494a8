using CaR.Core.Verdicts;
using CaR.Verification.Recording;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>Do the folders hold what their names say? A warning for the person: no program can be judged on swapped labels.</summary>
internal sealed class Labels : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        var failures = run.Expert.Length - run.Positives.Length;
        if (failures > 0)
            yield return Suspect(run, failures, run.Expert.Length, "expert episodes are failures by the environment's own word and are left out", "the expert folder may hold random ones");
        if (run.HonestSuccesses.Length > 0)
            yield return Suspect(run, run.HonestSuccesses.Length, run.Random.Length, "random episodes are successes by the environment's own word", "the random folder may hold experts");

        var experts = run.Expert.Select(e => e.Trajectory.Hash).ToHashSet();
        Episode[] both = [.. run.Random.Where(e => experts.Contains(e.Trajectory.Hash))];
        if (both.Length > 0)
            yield return Judge.Told(new(FindingNames.Labels, null, $"random episodes are expert episodes too ({both[0].Trajectory.Name})"), both.Length, run.Random.Length) with { Outcome = FindingOutcome.Warned };

        if (Upset(run) is { } upset) yield return upset;

        var alike = run.Negatives.Count(e => e.Trajectory is { Success: null, Return: null } && e.Replay.Completed);
        if (alike > 0)
            yield return Suspect(run, alike, run.Random.Length, "random episodes, of which the environment says nothing, look complete", "if experts do too, the random folder may hold experts");
    }

    /// <summary>Were random episodes paid more by the environment than experts? Asked where no rule tells success, which would say so itself.</summary>
    private static Finding? Upset(VerificationRun run)
    {
        if (run.All.Any(e => e.Trajectory.Success is not null)) return null;
        double[] expert = [.. run.Expert.Select(e => e.Trajectory.Return).OfType<double>()];
        double[] random = [.. run.Random.Select(e => e.Trajectory.Return).OfType<double>()];
        if (expert.Length == 0 || random.Length == 0) return null;
        var upset = Preference.Accuracy(random, expert);
        if (upset <= run.Options.SuspectLabels) return null;
        var told = Judge.Told(FindingNames.Labels, null, upset, $"in {Judge.Percent(upset)} of pairs the environment itself pays the random episode more than the expert one: the folders may be swapped");
        return told with { Outcome = FindingOutcome.Warned, Threshold = run.Options.SuspectLabels };
    }

    private static Finding Suspect(VerificationRun run, int hits, int trials, string sentence, string suspicion)
    {
        var told = Judge.Told(new Claim(FindingNames.Labels, null, sentence), hits, trials);
        return told.Value > run.Options.SuspectLabels
            ? told with { Outcome = FindingOutcome.Warned, Threshold = run.Options.SuspectLabels, Text = $"{told.Text}: {suspicion}" }
            : told;
    }
}
