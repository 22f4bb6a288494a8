// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    private readonly struct Big { public readonly double A, B, C, D, E, F, G, H; }

    public override double Progress(Observation o)
    {
        return new Big[300000].Length;
    }
}
