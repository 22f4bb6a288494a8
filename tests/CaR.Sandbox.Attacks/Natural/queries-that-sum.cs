public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] n = Enumerable.Range(0, 40).Select(i => (int)o.Now[i, i].R % 7 - i % 3).ToArray();
        double sum = 0;
        double[] d = n.Select(x => x / 3.0).ToArray();
        sum += d.Sum() + d.Average() + d.Min() + d.Max() + n.Average() + n.Min(x => -x) + n.Max(x => x * 0.5) + d.Append(double.NaN).Max();
        sum += n.Select(x => (long)x).Sum() + n.Select(x => x * 0.1f).Sum() + n.Select(x => x * 0.1f).Average() + (n.Select(x => x > 0 ? (int?)x : null).Average() ?? 0) + (n.Where(x => x > 99).Select(x => (double?)x).Max() ?? 4);
        sum += n.MinBy(x => (x - 2) * (x - 2)) + n.MaxBy(x => x % 4) + n.Select(x => (x, -x)).Max().Item1 + n.Aggregate((a, b) => a * 3 % 101 + b) + n.Aggregate(1.5, (a, b) => a * 0.5 + b, a => a * 2);
        sum += n.Count(x => x > 1) + (n.Any(x => x > 5) ? 3 : 0) + (n.All(x => x < 9) ? 5 : 0) + (n.Contains(2) ? 7 : 0) + (n.SequenceEqual(n.ToList()) ? 11 : 0);
        sum += double.IsNaN(d.Append(double.NaN).Min()) ? 13 : 0;
        return Math.Abs(sum % 1000) / 1000.0;
    }
}
