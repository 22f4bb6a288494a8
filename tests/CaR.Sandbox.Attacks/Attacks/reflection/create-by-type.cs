// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return ((List<int>)Activator.CreateInstance(typeof(List<int>))!).Count;
    }
}
