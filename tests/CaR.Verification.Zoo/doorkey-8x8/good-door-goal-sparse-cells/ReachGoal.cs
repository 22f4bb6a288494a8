using CaR.Rewards;

/// <summary>The tile with the agent's red has the goal's green as well.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        if (double.IsNaN(agent.X)) return double.NaN;
        Rgb colour = o.Now.Cells(8).At(agent).Colour;
        return colour.G > 250 && colour.R < 90 && colour.B < 90 ? 1 : 0;
    }
}
