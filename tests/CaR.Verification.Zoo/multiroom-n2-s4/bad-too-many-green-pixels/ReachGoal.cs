using CaR.Rewards;

/// <summary>The goal fills the agent's tile from edge to edge, with the agent in its middle.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 6).Centroid;
        Cell at = o.Now.Cells(8).At(agent);
        return at.Colour == new Rgb(76, 255, 76) && at.Share > 0.9 ? 1 : 0;
    }
}
