using CaR.Rewards;

/// <summary>The agent's pixels reach into the goal's square.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).BoundingRect;
        Mask agent = o.Now.InRange(new Hsv(0, 60, 60), new Hsv(179, 255, 255));
        return agent.CountIn(goal) > 0 ? 1 : 0;
    }
}
