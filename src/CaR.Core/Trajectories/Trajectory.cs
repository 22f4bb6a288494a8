namespace CaR.Core.Trajectories;

/// <summary>One recorded episode of T steps, as far as a user of the environment can know it.</summary>
/// <remarks>Ground truth about sub-tasks is another type (<see cref="StageLabels"/>), so that no verdict can lean on it.</remarks>
/// <param name="Name">File or folder name, with the kind: "expert/ep_003".</param>
/// <param name="Kind">Who acted.</param>
/// <param name="Hash">SHA-256 over the pictures' size and pixels; names the episode wherever a copy of it lies.</param>
/// <param name="Frames">T + 1 pictures.</param>
/// <param name="Terminated">Whether the environment ended the episode on the last frame.</param>
/// <param name="Success">The environment's own word on the episode, read by the task's success rule; null where it gives none.</param>
/// <param name="Return">Sum of the environment's rewards; null where none were recorded.</param>
/// <param name="Mission">The episode's instruction; null where the task has none.</param>
public sealed record Trajectory(
    string Name,
    TrajectoryKind Kind,
    string Hash,
    FrameSequence Frames,
    bool Terminated,
    bool? Success,
    double? Return,
    string? Mission);
