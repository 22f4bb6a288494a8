using CaR.Rewards;

/// <summary>The more of the picture has changed since the start, the further the task has come.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const double OpenShare = 0.3;

    public override double Progress(Observation o)
    {
        double changed = o.Now.AbsDiff(o.Start, 10).Share;
        return Math.Min(1, changed / OpenShare);
    }
}
