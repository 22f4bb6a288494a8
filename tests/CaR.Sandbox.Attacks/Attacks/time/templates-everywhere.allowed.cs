public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Now.MatchTemplate(o.Start.Crop(new Rect(8, 8, 8, 8))).Score;
    }
}
