public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ', ',');
        string thing = words.Length > 3 ? words[2] + " " + words[3] : "";
        return thing == "red ball" ? 1 : thing.StartsWith("red", StringComparison.Ordinal) || thing.Contains("ball", StringComparison.OrdinalIgnoreCase) ? 0.5 : 0;
    }
}
