using CaR.Rewards;

/// <summary>The triangle is in the door's tile.</summary>
public sealed class StandInDoorway : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = o.Start.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).ConnectedComponents().Largest;
        return door.Box.Contains(o.Now.Near(new Rgb(255, 76, 76), 8).Centroid) ? 1 : 0;
    }
}
