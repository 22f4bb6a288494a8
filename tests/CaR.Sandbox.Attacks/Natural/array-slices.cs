public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double[] row = new double[64];
        for (int x = 0; x < row.Length; x++) row[x] = o.Now[x, 32].B / 255.0;
        double[] middle = row[16..^16];
        return middle.Sum() / middle.Length * (row[^1] >= 0 ? 1 : 0);
    }
}
