using CaR.Core.Trajectories;

namespace CaR.Verification.Recording;

/// <summary>One trajectory with all that the programs and a session make of it.</summary>
public sealed record Episode(Trajectory Trajectory, ProgressTable Table, Replay Replay)
{
    /// <summary>The index of the last frame.</summary>
    public int LastFrame => Table.Frames - 1;
}
