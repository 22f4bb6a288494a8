public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int w = o.Now.Width, h = o.Now.Height;
        var seen = new bool[w, h];
        var queue = new Queue<(int X, int Y)>();
        queue.Enqueue((w / 2, h / 2));
        seen[w / 2, h / 2] = true;
        int count = 0;
        while (queue.Count > 0)
        {
            var (x, y) = queue.Dequeue();
            count++;
            foreach (var (dx, dy) in new[] { (1, 0), (-1, 0), (0, 1), (0, -1) })
            {
                int nx = x + dx, ny = y + dy;
                if (nx < 0 || ny < 0 || nx >= w || ny >= h || seen[nx, ny] || o.Now[nx, ny].R > 50) continue;
                seen[nx, ny] = true;
                queue.Enqueue((nx, ny));
            }
        }
        return (double)count / (w * h);
    }
}
