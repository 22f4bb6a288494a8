// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var q = new Queue<int>();
        q.Enqueue(1);
        while (q.Count > 0) q.Enqueue(q.Dequeue());
        return 0;
    }
}
