using CaR.Rewards;

/// <summary>The agent's middle is in the bottom right tile.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        return new Rect(48, 48, 8, 8).Contains(agent) ? 1 : 0;
    }
}
