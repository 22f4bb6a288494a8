namespace CaR.Library.Trajectories;

/// <summary>Under which names an archive holds what CaR reads. Only the frames must be there.</summary>
/// <param name="Frames">uint8 [T + 1, H, W, 3].</param>
/// <param name="Rewards">Numbers [T].</param>
/// <param name="Terminated">Booleans [T]; the last one counts.</param>
/// <param name="Mission">One text.</param>
public sealed record TrajectoryKeys(
    string Frames = "frames",
    string Rewards = "rewards",
    string Terminated = "terminated",
    string Mission = "mission");
