public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int width = o.Now.Width, hits = 0;
        bool IsBright(int x, int y) => o.Now[x, y].R + o.Now[x, y].G + o.Now[x, y].B > 384;
        void Count(int y) { for (int x = 0; x < width; x++) if (IsBright(x, y)) hits++; }
        for (int y = 0; y < o.Now.Height; y += 4) Count(y);
        return hits / (width * 16.0);
    }
}
