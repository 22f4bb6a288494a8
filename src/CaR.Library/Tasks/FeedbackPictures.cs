using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>Pictures of a task out of its trajectories.</summary>
internal static class FeedbackPictures
{
    /// <summary>Both ends of experts whose pictures the model may see anyway: those of the feedback half that did not fail.</summary>
    /// <param name="set">What the task is judged by.</param>
    /// <param name="count">How many episodes at most.</param>
    /// <exception cref="InputException">No expert of the feedback half reached the goal.</exception>
    public static (ImmutableArray<Picture> Initial, ImmutableArray<Picture> Goal) Take(TrajectorySet set, int count)
    {
        var shown = set.Deal().Feedback.Expert.Where(t => t.Success != false).DistinctBy(t => t.Hash).Take(count).ToImmutableArray();
        if (shown.IsEmpty) throw new InputException("expert trajectories", "none of the feedback half that succeeded", "one at least, to take pictures from");
        return (
            [.. shown.Select((t, i) => t.Frames.PictureAt(0, NameOf("initial", i)))],
            [.. shown.Select((t, i) => t.Frames.PictureAt(t.Frames.Count - 1, NameOf("goal", i)))]);
    }

    /// <summary>What a picture's file is, or would be, called.</summary>
    public static string NameOf(string kind, int index) => $"{kind}_{index + 1}.png";
}
