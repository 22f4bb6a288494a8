using CaR.Rewards;

/// <summary>No blue is left: the blue door is gone.</summary>
public sealed class OpenBlue : RewardProgram
{
    public override double Progress(Observation o) => o.Now.Near(new Rgb(0, 0, 170), 3).CountNonZero < 15 ? 1 : 0;
}
