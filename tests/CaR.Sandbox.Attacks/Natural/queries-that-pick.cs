public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] n = Enumerable.Range(0, 40).Select(i => (int)o.Now[i, i].R % 7 - i % 3).ToArray();
        double sum = 0;
        sum += n.First() + n.Last() + n.ElementAt(3) + n.ElementAt(^2) + n.ElementAtOrDefault(99) + n.FirstOrDefault(x => x > 90, 5) + n.LastOrDefault(x => x < -90, 6);
        sum += n.Skip(3).Take(5).Sum() + n.TakeLast(2).Sum() + n.SkipLast(30).Sum() + n.Take(2..^3).Count() + n.Take(^4..).Sum() + n.TakeWhile(x => x >= n[0]).Count() + n.SkipWhile((x, i) => i < 4).Sum();
        sum += n.Take(1).Single() + n.Take(0).SingleOrDefault(4) + n.DefaultIfEmpty(3).Count() + n.Where(x => x > 99).DefaultIfEmpty(7).Sum();
        return Math.Abs(sum % 1000) / 1000.0;
    }
}
