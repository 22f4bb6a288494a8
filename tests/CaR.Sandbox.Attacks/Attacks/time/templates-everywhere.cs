// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double s = 0;
        for (int x = 0; x < 900; x++) s += o.Now.MatchTemplate(o.Start.Crop(new Rect(x % 32, x / 32, 32, 32))).Score;
        return s;
    }
}
