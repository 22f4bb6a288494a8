using CaR.Rewards;

/// <summary>The reddish agent is side by side with the green goal or on it.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask agent = o.Now.InRange(new Hsv(170, 80, 200), new Hsv(18, 255, 255)).Open();
        Mask goal = o.Now.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255));
        double gap = agent.DistanceTo(goal);
        return gap <= 1 ? 1 : 1 / (1 + gap);
    }
}
