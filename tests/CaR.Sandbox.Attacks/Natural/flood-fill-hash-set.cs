public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var open = new Stack<(int, int)>();
        var seen = new HashSet<(int, int)>();
        open.Push((32, 32));
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at)) continue;
            var (x, y) = at;
            foreach (var next in new List<(int X, int Y)> { (x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1) })
                if (next.X is >= 0 and < 64 && next.Y is >= 0 and < 64 && o.Now[next.X, next.Y].B < 40) open.Push(next);
        }
        return seen.Count / 4096.0;
    }
}
