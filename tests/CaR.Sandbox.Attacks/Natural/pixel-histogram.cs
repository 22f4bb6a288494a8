public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] histogram = new int[256];
        for (int y = 0; y < o.Now.Height; y++)
            for (int x = 0; x < o.Now.Width; x++)
                histogram[o.Now[x, y].R]++;
        int most = 0;
        for (int i = 1; i < histogram.Length; i++)
            if (histogram[i] > histogram[most]) most = i;
        return most / 255.0;
    }
}
