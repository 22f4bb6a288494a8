// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string s = "aaaaaaaaaaaaaaaa";
        for (int i = 0; i < 8; i++) s = s.Replace("a", s);
        return s.Length;
    }
}
