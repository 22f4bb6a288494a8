// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 0;
        for (int i = 0; i < 60; i++) for (int k = 0; k < 60; k++) n += o.Now.Crop(new Rect(i, k, 40, 40)).Width;
        return n;
    }
}
