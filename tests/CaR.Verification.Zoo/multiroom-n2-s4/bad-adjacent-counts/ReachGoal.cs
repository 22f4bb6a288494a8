using CaR.Rewards;

/// <summary>The agent's red and the goal's green are no more than a few pixels apart.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask goal = o.Now.Near(new Rgb(38, 255, 38), 40);
        Mask agent = o.Now.Near(new Rgb(255, 76, 76), 6);
        return agent.DistanceTo(goal) <= 5 ? 1 : 0;
    }
}
