using CaR.Rewards;

/// <summary>The agent is in the tile to the left of the blue door, or the door is open already.</summary>
public sealed class ApproachBlue : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = Blue(o.Start).ConnectedComponents().Largest.Box;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 3).Centroid;
        if (door.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        double pixels = agent.DistanceTo(new Point(door.Center.X - door.Width, door.Center.Y));
        bool open = Blue(o.Now).CountIn(door) < 15;
        return pixels < 4 || open ? 1 : Math.Max(0, 0.9 - (pixels / o.Now.Width));
    }

    private static Mask Blue(Frame frame) => frame.Near(new Rgb(0, 0, 170)) | frame.Near(new Rgb(76, 76, 195));
}
