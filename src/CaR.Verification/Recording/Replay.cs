using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Sessions;

namespace CaR.Verification.Recording;

/// <summary>What a reward session would have made of one trajectory, told by the progress table alone.</summary>
/// <param name="Reached">k at each frame.</param>
/// <param name="Potential">Φ at each frame, 1 once the task is complete.</param>
/// <param name="Abstained">At each frame, whether the active program could not tell.</param>
/// <param name="NewlyDone">At each frame, how many sub-tasks are paid for the first time; 0 on the first, where no reward is defined.</param>
/// <param name="CompletedAt">For each sub-task, the frame on which it is first done; null where it never is.</param>
public sealed record Replay(
    ImmutableArray<int> Reached,
    ImmutableArray<double> Potential,
    ImmutableArray<bool> Abstained,
    ImmutableArray<int> NewlyDone,
    ImmutableArray<int?> CompletedAt)
{
    /// <summary>Whether the session calls the task complete by the last frame.</summary>
    public bool Completed => Reached[^1] == CompletedAt.Length;

    /// <summary>Undiscounted sum of rewards in mode <see cref="RewardMode.SubTask"/>.</summary>
    public double SubTaskReturn => (double)NewlyDone.Sum() / CompletedAt.Length;

    /// <summary>Plays a session over a table.</summary>
    public static Replay Of(ProgressTable table, ImmutableArray<SubTask> subTasks)
    {
        var tracker = new SubTaskTracker(subTasks);
        var frames = table.Frames;
        var (reached, newlyDone) = (new int[frames], new int[frames]);
        var (potential, abstained) = (new double[frames], new bool[frames]);
        var completedAt = new int?[subTasks.Length];
        for (var frame = 0; frame < frames; frame++)
        {
            var before = tracker.MostReached;
            tracker.Advance(table.On(frame));
            for (var done = before; done < tracker.MostReached; done++) completedAt[done] = frame;
            newlyDone[frame] = frame == 0 ? 0 : tracker.MostReached - before;
            (reached[frame], potential[frame], abstained[frame]) =
                (tracker.Reached, tracker.Fraction, tracker is { Abstained: true, Completed: false });
        }

        return new([.. reached], [.. potential], [.. abstained], [.. newlyDone], [.. completedAt]);
    }

    /// <summary>Undiscounted sum of rewards in mode <see cref="RewardMode.Shaped"/>.</summary>
    /// <param name="discount">γ of the potential difference.</param>
    /// <param name="terminated">Whether the environment ended the episode on the last frame.</param>
    public double ShapedReturn(double discount, bool terminated) =>
        Rewards(new() { Mode = RewardMode.Shaped, Discount = discount }, terminated).Sum();

    /// <summary>What each step is paid, from the one that leads to frame 1.</summary>
    /// <param name="options">Mode and discount.</param>
    /// <param name="terminated">Whether the environment ended the episode on the last frame.</param>
    public IEnumerable<double> Rewards(RewardOptions options, bool terminated)
    {
        for (var frame = 1; frame < Reached.Length; frame++)
        {
            var (before, after) = (PotentialIn(options.Mode, frame - 1, terminated), PotentialIn(options.Mode, frame, terminated));
            var (completion, shaping) = RewardRule.Pay(options, NewlyDone[frame], CompletedAt.Length, IsComplete(frame), before, after);
            yield return completion + shaping;
        }
    }

    /// <summary>The frames on which a sub-task is the active one and not yet done.</summary>
    public IEnumerable<int> ActiveFrames(int subTask)
    {
        for (var frame = 0; frame < Reached.Length; frame++)
        {
            if (Reached[frame] == subTask) yield return frame;
        }
    }

    /// <summary>Whether a sub-task's turn ever comes.</summary>
    public bool ComesToTurn(int subTask) => subTask == 0 || CompletedAt[subTask - 1] is not null;

    private bool IsComplete(int frame) => Reached[frame] == CompletedAt.Length;

    private double PotentialIn(RewardMode mode, int frame, bool terminated) =>
        RewardRule.Potential(mode, IsComplete(frame), Potential[frame], terminated && frame > 0 && frame == Reached.Length - 1);
}
