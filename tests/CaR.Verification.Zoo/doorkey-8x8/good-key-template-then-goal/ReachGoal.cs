using CaR.Rewards;

/// <summary>The green square is partly hidden by the agent.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = Green(o.Start).ConnectedComponents().Largest;
        if (goal.IsEmpty) return double.NaN;
        double visible = (double)Green(o.Now).CountIn(goal.Box) / goal.Area;
        return visible < 0.9 ? 1 : 0;
    }

    private static Mask Green(Frame frame) => frame.Near(new Rgb(0, 255, 0), 2) | frame.Near(new Rgb(76, 255, 76), 2);
}
