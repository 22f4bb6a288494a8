public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string s = "ab";
        for (int i = 0; i < 3; i++) s += s;
        return s.Length / 16.0;
    }
}
