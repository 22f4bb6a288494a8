public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] n = Enumerable.Range(0, 40).Select(i => (int)o.Now[i, i].R % 7 - i % 3).ToArray();
        double sum = 0;
        int weight = 1;
        foreach (int x in n.OrderBy(x => x % 3).ThenByDescending(x => x).ThenBy(x => -x)) sum += x * weight++;
        foreach (int x in n.Order().Reverse().Concat(n.OrderDescending()).Append(4).Prepend(9)) sum -= x * weight++;
        foreach ((int Value, double Key) p in n.Select(x => (x, Key: x / 2.0)).OrderByDescending(p => p.Key).Take(9)) sum += p.Value * p.Key * weight++;
        List<int> l = n.ToList();
        l.Sort((a, b) => (a & 3) - (b & 3));
        for (int i = 0; i < l.Count; i++) sum += l[i] * i;
        l.Sort();
        l.Reverse(2, 9);
        int[] keys = n.ToArray(), items = Enumerable.Range(0, n.Length).ToArray();
        Array.Sort(keys, items);
        for (int i = 0; i < l.Count; i++) sum += l[i] * i + keys[i] * 3 + items[i] * i;
        return Math.Abs(sum % 1000) / 1000.0;
    }
}
