using CaR.Rewards;

/// <summary>No dark yellow of the closed door is left.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o) => o.Now.Near(new Rgb(114, 114, 0)).IsEmpty ? 1 : 0;
}
