public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int x = 0;
        while (x < o.Now.Width && o.Now[x, 32].R < 90) x++;
        return x / 64.0;
    }
}
