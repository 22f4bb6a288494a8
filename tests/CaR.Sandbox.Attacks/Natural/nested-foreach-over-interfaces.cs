public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        IEnumerable<int> Columns() => Enumerable.Range(0, 8);
        int filled = 0;
        foreach (int x in Columns())
            foreach (int y in Columns())
            {
                if (o.Now.Cells(8)[x, y].Share < 0.5) continue;
                if (++filled > 60) return 1;
            }
        return filled / 64.0;
    }
}
