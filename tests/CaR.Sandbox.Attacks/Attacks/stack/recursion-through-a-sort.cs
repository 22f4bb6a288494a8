// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static double F(List<int> l) { l.Sort((a, b) => (int)F(new List<int> { 2, 1 })); return 1; }

    public override double Progress(Observation o)
    {
        return F(new List<int> { 2, 1 });
    }
}
