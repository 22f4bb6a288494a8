using CaR.Rewards;

/// <summary>The goal turns light green when the agent is there.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask light = o.Now.Near(new Rgb(76, 255, 76), 5);
        Mask dark = o.Now.Near(new Rgb(0, 255, 0), 5);
        return light.CountNonZero > dark.CountNonZero ? 1 : 0;
    }
}
