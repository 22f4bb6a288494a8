using CaR.Rewards;

/// <summary>Of the goal's green, counted in the exact colours of its tile, less than three quarters is left.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        if (goal.IsEmpty) return double.NaN;
        Swatch most = o.Now.Crop(goal.Box).Palette(4).First();
        return most.Share < 0.75 ? 1 : 0;
    }
}
