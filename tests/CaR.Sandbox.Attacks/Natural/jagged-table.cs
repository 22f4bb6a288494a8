public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[][] moves = { new[] { 1, 0 }, new[] { 0, 1 }, new[] { -1, 0 }, new[] { 0, -1 } };
        int free = 0;
        foreach (int[] move in moves)
            if (o.Now[32 + 8 * move[0], 32 + 8 * move[1]].R < 50) free++;
        return free / 4.0;
    }
}
