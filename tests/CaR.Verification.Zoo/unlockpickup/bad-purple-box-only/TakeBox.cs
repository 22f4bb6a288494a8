using CaR.Rewards;

/// <summary>No dark purple of the box is left in the right room.</summary>
public sealed class TakeBox : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask purple = o.Now.Near(new Rgb(37, 13, 65), 3) | o.Now.Near(new Rgb(102, 85, 121), 3);
        return purple.CountIn(new Rect(48, 8, 32, 32)) < 10 ? 1 : 0;
    }
}
