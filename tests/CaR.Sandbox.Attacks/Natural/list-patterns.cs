public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] heights = { o.Now[8, 8].R, o.Now[16, 8].R, o.Now[24, 8].R };
        return heights switch { [0, 0, 0] => 0, [var first, ..] when first > 100 => 1, _ => 0.5 };
    }
}
