// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double x = 1e17;
        while (x < 2e17) x += 1;
        return x;
    }
}
