// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<System.Threading.Tasks.Task> f = async () => { await System.Threading.Tasks.Task.Delay(1); };
        f();
        return 1;
    }
}
