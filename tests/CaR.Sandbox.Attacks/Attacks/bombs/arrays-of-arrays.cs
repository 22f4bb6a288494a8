// stopped by image
public sealed class ReachGoal : RewardProgram
{
    static int F(int[][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][] a) => 1;

    public override double Progress(Observation o)
    {
        return F(null!);
    }
}
