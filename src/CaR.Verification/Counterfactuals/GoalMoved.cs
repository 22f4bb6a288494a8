using CaR.Verification.Clips;
using CaR.Verification.Counterfactuals.Objects;

namespace CaR.Verification.Counterfactuals;

/// <summary>The object at which the ending happens, put on the nearest free place: the expert goes where it is no more.</summary>
/// <param name="margin">Frames before the end that may already look finished.</param>
public sealed class GoalMoved(int margin) : ICounterfactual
{
    private const int Channels = 3;

    /// <inheritdoc/>
    public string Name => "goal moved";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: where the ending happens is found by what changes, which may be the agent or a bystander";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        if (PictureObjects.Goal(episode, margin) is not { } goal) return GoalErased.NoGoal;
        return FreePlace(episode, goal) is var (dx, dy) ? Repaint.Move(episode, goal, dx, dy) : "there is no free place for the goal";
    }

    /// <summary>The nearest place, by whole boxes, that is background on the first picture and beside the object.</summary>
    private static (int Dx, int Dy)? FreePlace(Clip episode, PictureObject goal)
    {
        var size = episode.Size;
        var background = PictureObjects.Around(goal, episode.Pictures[0].Span, size);
        var places =
            from y in Enumerable.Range(-size.Height / goal.Height, 2 * size.Height / goal.Height + 1)
            from x in Enumerable.Range(-size.Width / goal.Width, 2 * size.Width / goal.Width + 1)
            let place = (Dx: x * goal.Width, Dy: y * goal.Height)
            where place != (0, 0) && Fits(goal, place, size) && IsFree(episode, goal, place, background)
            orderby Math.Abs(place.Dx) + Math.Abs(place.Dy), place.Dy, place.Dx
            select ((int, int)?)place;
        return places.FirstOrDefault();
    }

    private static bool Fits(PictureObject o, (int Dx, int Dy) by, Core.Tasks.FrameSize size) =>
        o.Left + by.Dx >= 0 && o.Top + by.Dy >= 0 && o.Right + by.Dx <= size.Width && o.Bottom + by.Dy <= size.Height;

    /// <summary>No colour there, and half of it at least the very background.</summary>
    private static bool IsFree(Clip episode, PictureObject o, (int Dx, int Dy) by, (byte, byte, byte) background)
    {
        var picture = episode.Pictures[0].Span;
        var offset = (by.Dy * episode.Size.Width) + by.Dx;
        var same = 0;
        foreach (var i in o.Pixels)
        {
            var pixel = picture.Slice((i + offset) * Channels, Channels);
            if (Hues.Of(pixel) != Hues.None) return false;
            if ((pixel[0], pixel[1], pixel[2]) == background) same++;
        }

        return same * 2 >= o.Pixels.Length;
    }
}
