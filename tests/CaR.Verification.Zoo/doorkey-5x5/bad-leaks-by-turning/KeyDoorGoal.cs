using CaR.Rewards;

/// <summary>A little for every part of the room that has been seen, the rest for the goal.</summary>
public sealed class KeyDoorGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        if (goal.Box.Contains(o.Now.Near(new Rgb(255, 76, 76), 8).Centroid)) return 1;
        Mask seen = o.Now.Near(new Rgb(146, 146, 146)) | o.Now.Near(new Rgb(76, 76, 76));
        return Math.Min(1, 3 * seen.Share);
    }
}
