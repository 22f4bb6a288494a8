namespace CaR.Core.Verdicts;

/// <summary>What the reward makes of a change of the pictures that must not matter. Never more than a warning.</summary>
/// <param name="Name">The change: "brightness +8".</param>
/// <param name="Episodes">Episodes that were shown changed; 0 where the change was not tried.</param>
/// <param name="Frames">Their frames, those that were shown.</param>
/// <param name="MaxChange">The most that Φ moved on one frame.</param>
/// <param name="MeanChange">How far Φ moved, mean over the frames.</param>
/// <param name="Lost">Episodes called complete that are no longer.</param>
/// <param name="Gained">Episodes called complete only when changed.</param>
/// <param name="Trajectory">An episode whose completion flipped, or the one in which Φ moved most; null where it never moved.</param>
/// <param name="TrajectoryHash">That episode's hash.</param>
/// <param name="Frame">The frame on which it did.</param>
/// <param name="Reason">What exactly was changed, or why it was not tried.</param>
public sealed record InvarianceResult(
    string Name,
    int Episodes,
    int Frames,
    double MaxChange,
    double MeanChange,
    int Lost,
    int Gained,
    string? Trajectory,
    string? TrajectoryHash,
    int? Frame,
    string Reason);
