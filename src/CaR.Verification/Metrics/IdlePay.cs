using CaR.Core.Sessions;
using CaR.Core.Verdicts;
using CaR.Verification.Clips;
using CaR.Verification.Exploits;

namespace CaR.Verification.Metrics;

/// <summary>Is standing still paid? The frame shown again and again is judged anew each time, so what counts calls or time is caught.</summary>
internal sealed class IdlePay : IMetric
{
    /// <summary>Less is rounding.</summary>
    private const double Rounding = 1e-9;

    private const string Expected = "the same value as on the frame before, which shows the same picture: standing still is worth nothing";

    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        if (run.Plays.Idle.IsEmpty) yield break;
        // Each time under the mode that pays it most.
        var paid = run.Plays.Idle
            .Select(play => Enum.GetValues<RewardMode>().Select(mode => (Play: play, Mode: mode, Return: Return(play, mode))).MaxBy(p => p.Return))
            .Where(p => p.Return > Rounding)
            .OrderByDescending(p => p.Return)
            .ToArray();
        var claim = new Claim(FindingNames.Idling, null, $"times an agent that stands still is paid, under any of the modes {string.Join(", ", ExploitFilm.Modes)}");
        var measured = Measurement.Of(
            Judge.ShareWithin(claim, paid.Length, run.Plays.Idle.Length, threshold: 0),
            () => paid.Take(run.Options.CasesPerFinding).Select(p => Case(run, p.Play)));
        yield return measured with { Exploits = [.. paid.Take(1).Select(p => Film(p.Mode, p.Play, p.Return))] };
    }

    private static double Return(IdlePlay play, RewardMode mode) =>
        play.After.Rewards(new() { Mode = mode }, terminated: false).Skip(play.From - 1).Sum();

    private static FailingCase Case(VerificationRun run, IdlePlay play)
    {
        var subTask = Math.Min(play.After.Reached[play.From - 1], run.Last);
        var episode = play.Idle.Episode;
        var potential = play.After.Potential;
        return new(
            run.SubTasks[subTask].Name,
            FindingNames.Idling,
            episode.Name,
            episode.Hash,
            play.Idle.Frames[^1],
            $"Φ {Judge.Number(potential[play.From - 1])}, then {Judge.Number(potential[^1])} on the same picture",
            Expected);
    }

    private static Exploit Film(RewardMode mode, IdlePlay play, double paid) => ExploitFilm.Of(
        FindingNames.Idling,
        mode,
        play.Idle.Episode,
        [.. play.Idle.Pictures],
        [.. play.After.Rewards(new() { Mode = mode }, terminated: false)],
        $"standing still on frame {play.Idle.Frames[^1]} of {play.Idle.Episode.Name} is paid {Judge.Number(paid)} in {play.Idle.Count - play.From} steps, mode {ExploitFilm.Name(mode)}");
}
