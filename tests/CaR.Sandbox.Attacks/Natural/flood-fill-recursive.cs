public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var seen = new bool[16, 16];
        int Visit(int x, int y)
        {
            if (x < 0 || y < 0 || x >= 16 || y >= 16 || seen[x, y] || o.Now[x * 4, y * 4].R > 50) return 0;
            seen[x, y] = true;
            return 1 + Visit(x + 1, y) + Visit(x - 1, y) + Visit(x, y + 1) + Visit(x, y - 1);
        }
        return Visit(8, 8) / 256.0;
    }
}
