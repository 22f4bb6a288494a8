// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double s = 0;
        for (int i = 0; i < 9000; i++) s += o.Now.Palette(i).Count;
        return s;
    }
}
