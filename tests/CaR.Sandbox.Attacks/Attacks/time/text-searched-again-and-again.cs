// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string s = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        for (int i = 0; i < 7; i++) s += s;
        int n = 0;
        for (int i = 0; i < 4000; i++) n += s.IndexOf(s.Substring(0, 2000) + "b", StringComparison.Ordinal);
        return n;
    }
}
