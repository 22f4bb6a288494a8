public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells cells = o.Now.Cells(8);
        int n = cells.Columns;
        int[] distance = new int[n * cells.Rows];
        Array.Fill(distance, -1);
        var frontier = new List<int> { 9 };
        distance[9] = 0;
        for (int step = 1; frontier.Count > 0; step++)
        {
            var next = new List<int>();
            foreach (int at in frontier)
                foreach (int move in new[] { 1, -1, n, -n })
                {
                    int to = at + move;
                    if (to < 0 || to >= distance.Length || distance[to] >= 0 || cells[to % n, to / n].Share < 0.9) continue;
                    distance[to] = step;
                    next.Add(to);
                }
            frontier = next;
        }
        return 1.0 / (1 + distance.Max());
    }
}
