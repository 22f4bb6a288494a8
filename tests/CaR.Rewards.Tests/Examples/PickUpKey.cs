namespace CaR.Rewards.Tests.Examples;

/// <summary>DoorKey 1 of 4: the key is gone. What the agent carries is not drawn, so its absence is the evidence.</summary>
public sealed class PickUpKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        // The view's highlight lightens colours but leaves their hue: yellow is H 30.
        Mask yellow = o.Now.InRange(new Hsv(26, 70, 60), new Hsv(34, 255, 255));
        Mask red = o.Now.InRange(new Hsv(175, 100, 100), new Hsv(5, 255, 255));
        Cell door = DoorCell(o.Start);
        Cell key = KeyCell(o.Now, yellow, door);
        if (key.Box.IsEmpty) return 1;
        return 0.9 * (1 - o.Now.DistanceNorm(red.ConnectedComponents().Largest.Centroid, key.Box.Center));
    }

    /// <summary>A closed door fills its cell, one of 8×8, with yellow.</summary>
    private static Cell DoorCell(Frame start)
    {
        Mask yellow = start.InRange(new Hsv(26, 70, 60), new Hsv(34, 255, 255));
        foreach (Cell cell in start.Cells(start.Width / 8))
            if (yellow.CountIn(cell.Box) >= 0.75 * cell.Box.Area) return cell;
        return default;
    }

    private static Cell KeyCell(Frame now, Mask yellow, Cell door)
    {
        foreach (Cell cell in now.Cells(now.Width / 8))
            if (cell.Box != door.Box && yellow.CountIn(cell.Box) >= 0.12 * cell.Box.Area) return cell;
        return default;
    }
}
