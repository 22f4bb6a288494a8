public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] n = Enumerable.Range(0, 40).Select(i => (int)o.Now[i, i].R % 7 - i % 3).ToArray();
        double sum = 0;
        int weight = 1;
        var table = new Dictionary<(int, string), List<int>>();
        foreach (int x in n)
        {
            var key = (x & 3, x % 2 == 0 ? "even" : "odd");
            if (!table.TryGetValue(key, out List<int>? values)) table[key] = values = new List<int>();
            values.Add(x);
        }
        table.Remove((1, "odd"));
        table.TryAdd((9, "new"), new List<int> { 4, 5 });
        foreach (var ((number, text), values) in table) sum += number * text.Length * values.Sum() * weight++;
        foreach (var key in table.Keys) sum += key.Item1 * weight++;
        sum += table.Values.Sum(v => v.Count) + (table.ContainsKey((0, "even")) ? 1 : 2);
        var set = new HashSet<int>(n);
        set.SymmetricExceptWith(new[] { 1, 2, 77, 77 });
        set.RemoveWhere(x => x == 0);
        set.UnionWith(new List<int> { 5, 6, -9 });
        foreach (int x in set) sum += x * weight++;
        sum += (set.IsSupersetOf(new[] { 5, 6 }) ? 1 : 0) + (set.Overlaps(n) ? 2 : 0) + (set.SetEquals(set.ToList()) ? 4 : 0);
        var list = new List<int>(n);
        list.InsertRange(3, new[] { 8, 9 });
        list.RemoveAll(x => x == 4);
        list.RemoveAt(list.Count - 1);
        sum += list.IndexOf(9) + list.LastIndexOf(list[0]) + list.FindIndex(x => x > 3) + list.GetRange(1, 4).Sum() + list.ConvertAll(x => x * 2).Count + (list.Exists(x => x < 0) ? 1 : 0);
        var queue = new Queue<int>(n.Take(5));
        var stack = new Stack<int>(n.Take(5));
        while (queue.Count > 0 && stack.TryPop(out int top)) sum += queue.Dequeue() * weight++ - top;
        foreach (int x in new Stack<int>(n.Take(4))) sum += x * weight++;
        return Math.Abs(sum % 1000) / 1000.0;
    }
}
