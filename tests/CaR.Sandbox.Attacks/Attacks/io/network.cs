// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new System.Net.Http.HttpClient().GetStringAsync("http://localhost").Result.Length;
    }
}
