public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int y = 0, run = 0, best = 0;
        do
        {
            run = o.Now[32, y].G > 40 ? run + 1 : 0;
            if (run > best) best = run;
            if (best >= 32) break;
            y++;
        } while (y < 64);
        return best / 32.0;
    }
}
