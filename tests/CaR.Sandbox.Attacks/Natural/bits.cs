public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        ulong row = 0;
        for (int x = 0; x < 64; x++)
            if (o.Now[x, 12].R > 127) row |= 1UL << x;
        int set = 0;
        while (row != 0) { row &= row - 1; set++; }
        return set / 64.0;
    }
}
