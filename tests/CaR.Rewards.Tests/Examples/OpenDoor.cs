namespace CaR.Rewards.Tests.Examples;

/// <summary>DoorKey 2 of 4: the door's cell, filled with yellow at the start, shows only the line of an open door.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = Yellow(o.Start).Open(5).ConnectedComponents().Largest;
        if (door.IsEmpty) return double.NaN;
        double covered = (double)Yellow(o.Now).CountIn(door.Box) / door.Area;
        if (covered < 0.5) return 1;
        Mask agent = o.Now.InRange(new Hsv(175, 100, 100), new Hsv(5, 255, 255));
        return 0.9 * (1 - o.Now.DistanceNorm(agent.ConnectedComponents().Largest.Centroid, door.Centroid));
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(26, 70, 60), new Hsv(34, 255, 255));
}
