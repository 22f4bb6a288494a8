public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] n = Enumerable.Range(0, 40).Select(i => (int)o.Now[i, i].R % 7 - i % 3).ToArray();
        double sum = 0;
        int weight = 1;
        foreach (var g in n.GroupBy(x => x & 3, x => x * 2)) sum += g.Key * weight++ + g.Sum() * g.Count();
        foreach (var (key, total) in n.GroupBy(x => x % 5, (k, xs) => (Key: k, Total: xs.Sum()))) sum += key * total * weight++;
        sum += n.Join(n.Distinct(), a => a, b => b + 1, (a, b) => a * b).Sum() + n.Distinct().GroupJoin(n, a => a, b => b, (a, bs) => a * bs.Count()).Sum();
        foreach (int x in n.Distinct().Union(new[] { 50, 51 }).Except(new[] { 1 }).Intersect(n.Append(51))) sum += x * weight++;
        foreach (int x in n.DistinctBy(x => x / 2).UnionBy(n, x => x % 4).ExceptBy(new[] { 0 }, x => x & 1)) sum += x * weight++;
        foreach (int[] part in n.Chunk(7)) sum += part.Sum() * weight++;
        foreach (var (index, item) in n.Index()) sum += index * item;
        sum += n.Zip(n.Skip(1), n.Skip(2)).Sum(t => t.First * t.Second - t.Third) + n.SelectMany(x => Enumerable.Repeat(x, x & 3), (x, y) => x + y).Sum();
        return Math.Abs(sum % 1000) / 1000.0;
    }
}
