using CaR.Rewards;

/// <summary>The agent is at the door's column or beyond.</summary>
public sealed class EnterDoorway : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = o.Start.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).ConnectedComponents().Largest;
        Region agent = o.Now.InRange(new Hsv(178, 170, 250), new Hsv(2, 255, 255)).ConnectedComponents().Largest;
        if (door.IsEmpty || agent.IsEmpty) return double.NaN;
        return agent.Box.Right > door.Box.X + 2 ? 1 : 0;
    }
}
