using CaR.Rewards;

/// <summary>No pure yellow is left.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o) => o.Now.Near(new Rgb(255, 255, 0)).IsEmpty ? 1 : 0;
}
