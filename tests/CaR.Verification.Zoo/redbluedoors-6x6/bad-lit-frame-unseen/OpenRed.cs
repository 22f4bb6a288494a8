using CaR.Rewards;

/// <summary>No red is left but the agent's: the red door is gone.</summary>
public sealed class OpenRed : RewardProgram
{
    public override double Progress(Observation o) => o.Now.Near(new Rgb(170, 0, 0), 3).CountNonZero < 15 ? 1 : 0;
}
