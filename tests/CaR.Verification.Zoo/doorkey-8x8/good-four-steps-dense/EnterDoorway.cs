using CaR.Rewards;

/// <summary>The agent stands in the doorway or to the right of it.</summary>
public sealed class EnterDoorway : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = o.Start.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        if (door.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        return agent.X >= door.Box.X ? 1 : 0;
    }
}
