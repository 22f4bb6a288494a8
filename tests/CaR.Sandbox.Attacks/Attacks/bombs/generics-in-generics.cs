// stopped by image
public sealed class ReachGoal : RewardProgram
{
    static int F(List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<int>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> a) => 1;

    public override double Progress(Observation o)
    {
        return F(null!);
    }
}
