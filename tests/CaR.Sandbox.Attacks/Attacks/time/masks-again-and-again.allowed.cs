public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i < 60; i++) s += o.Now.Near(new Rgb(i, 0, 0)).CountNonZero;
        return s / 4096.0 / 60;
    }
}
