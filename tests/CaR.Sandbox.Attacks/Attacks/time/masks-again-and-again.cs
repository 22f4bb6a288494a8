// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i < 60000; i++) s += o.Now.Near(new Rgb(i, i >> 8, 0)).CountNonZero;
        return s;
    }
}
