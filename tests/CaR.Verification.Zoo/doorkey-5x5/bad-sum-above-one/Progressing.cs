using CaR.Rewards;

/// <summary>Points for the key, the door and the goal, added up.</summary>
public sealed class Progressing : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions start = Yellow(o.Start).ConnectedComponents(minArea: 5);
        if (start.Count < 2) return double.NaN;
        Mask now = Yellow(o.Now);
        double sum = 0;
        if (now.CountIn(start[1].Box) < 4) sum += 0.5;
        if (now.CountIn(start[0].Box) < start[0].Area / 3) sum += 0.5;

        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        if (goal.Box.Contains(agent)) sum += 1;
        return Math.Min(sum, 1);
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
