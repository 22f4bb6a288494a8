using CaR.Rewards;

/// <summary>A full tile of green is nowhere to be found.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        bool whole = o.Now.Cells(8).Any(c => c.Share > 0.95 && c.Colour.G == 255 && c.Colour.R < 90);
        return whole ? 0 : 1;
    }
}
