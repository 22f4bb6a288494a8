// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 1; i < 9000; i++) s += o.Now.Near(new Rgb(0, 0, 0)).ConnectedComponents(8, i).Count;
        return s;
    }
}
