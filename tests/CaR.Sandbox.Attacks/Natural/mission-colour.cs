public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var colours = new Dictionary<string, Rgb>
        {
            ["red"] = new(255, 0, 0), ["green"] = new(0, 255, 0), ["blue"] = new(0, 0, 255),
            ["yellow"] = new(255, 255, 0), ["purple"] = new(112, 39, 195), ["grey"] = new(100, 100, 100),
        };
        foreach (string word in words)
            if (colours.TryGetValue(word, out Rgb colour)) return o.Now.Near(colour, 10).IsEmpty ? 1 : 0;
        return double.NaN;
    }
}
