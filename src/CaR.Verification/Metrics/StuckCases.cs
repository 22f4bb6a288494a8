using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>The frames that tell most about a sub-task that experts do but its program never sees done.</summary>
internal static class StuckCases
{
    /// <summary>
    /// For the last sub-task the last frame, which shows it done. For one in the middle also the frame after the largest change since its
    /// turn came: there, if anywhere, it was done.
    /// </summary>
    public static IEnumerable<FailingCase> Of(VerificationRun run, string finding, int subTask, IEnumerable<Episode> stuck) => stuck
        .OrderByDescending(e => Most(e, subTask))
        .SelectMany(e => Frames(run, e, subTask).Select(frame => run.Case(subTask, finding, e, frame, Expected(run, subTask, frame == e.LastFrame))))
        .Take(run.Options.CasesPerFinding);

    // How near it came: an almost complete one tells more than one that is far off.
    private static double Most(Episode episode, int subTask) =>
        episode.Replay.ActiveFrames(subTask).Select(frame => episode.Table.Progress[subTask][frame]).Where(double.IsFinite).DefaultIfEmpty(double.MinValue).Max();

    private static IEnumerable<int> Frames(VerificationRun run, Episode episode, int subTask)
    {
        if (subTask < run.Last)
        {
            var from = episode.Replay.ActiveFrames(subTask).First();
            if (LargestChange(episode.Trajectory.Frames, from) is { } frame && frame != episode.LastFrame) yield return frame;
        }

        yield return episode.LastFrame;
    }

    private static string Expected(VerificationRun run, int subTask, bool lastFrame) => (subTask == run.Last, lastFrame) switch
    {
        (true, _) => "1: the last frame of an expert episode, on which the task is done",
        (false, true) => "1 here or on an earlier frame: the expert has done this sub-task by the end of the episode",
        (false, false) => "1 if this change completes the sub-task: the expert does it somewhere between here and the end of the episode",
    };

    private static int? LargestChange(FrameSequence frames, int from)
    {
        byte[] before = [];
        var (most, at, frame) = (0, default(int?), 0);
        foreach (var picture in frames.Read())
        {
            if (frame > from && Changed(before, picture.Span) is var changed && changed > most) (most, at) = (changed, frame);
            if (frame >= from) before = picture.ToArray();
            frame++;
        }

        return at;
    }

    private static int Changed(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var changed = 0;
        for (var i = 0; i < after.Length; i++) changed += before[i] == after[i] ? 0 : 1;
        return changed;
    }
}
