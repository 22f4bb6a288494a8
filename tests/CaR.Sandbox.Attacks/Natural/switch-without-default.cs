public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int kind = o.Now.Palette().Count % 3;
        return kind switch { 0 => 0.0, 1 => 0.5, 2 => 1.0, };
    }
}
