public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int vowels = 0;
        foreach (char c in o.Instruction.Trim()) if ("aeiou".Contains(c)) vowels++;
        return o.Instruction.Length == 0 ? double.NaN : (double)vowels / o.Instruction.Length;
    }
}
