// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int i = 0, s = 0;
        Action back = () => i = 0;
        for (i = 0; i < 10; i++) { back(); s++; }
        return s;
    }
}
