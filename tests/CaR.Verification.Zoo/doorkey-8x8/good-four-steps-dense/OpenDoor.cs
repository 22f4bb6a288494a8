using CaR.Rewards;

/// <summary>The agent nears the door; done once most of the door's square is floor.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const double FarthestTiles = 8;

    public override double Progress(Observation o)
    {
        Region door = Yellow(o.Start).ConnectedComponents().Largest;
        if (door.IsEmpty) return double.NaN;
        if (Yellow(o.Now).CountIn(door.Box) < 20) return 1;

        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        double tiles = agent.DistanceTo(door.Centroid) / door.Box.Width;
        return Math.Clamp(1 - (tiles / FarthestTiles), 0, 0.9);
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
