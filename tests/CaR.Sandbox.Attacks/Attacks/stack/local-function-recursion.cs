// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double F(double x) => F(x + o.Now.Width) + 1;
        return F(0);
    }
}
