using CaR.Rewards;

/// <summary>The agent ends in front of the mission's door.</summary>
public sealed class GoToDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = Door(o);
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 3).ConnectedComponents().Largest.Centroid;
        if (door.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        Point place = new Point(o.Now.Width - 1 - door.Center.X, o.Now.Height - 1 - door.Center.Y);
        double distance = agent.DistanceTo(place);
        if (o.Terminated && distance < 12) return 1;
        return Math.Max(0, 0.9 - (distance / o.Now.Width));
    }

    private static Rect Door(Observation o)
    {
        Rgb colour = Frame(o.Instruction.Split(' ')[^2]);
        Mask frame = o.Start.Near(colour, 1) | o.Start.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 2);
        return frame.ConnectedComponents().Largest.Box;
    }

    private static Rgb Frame(string colour) => colour switch
    {
        "red" => new Rgb(170, 0, 0),
        "green" => new Rgb(0, 170, 0),
        "blue" => new Rgb(0, 0, 170),
        "purple" => new Rgb(74, 26, 130),
        "yellow" => new Rgb(170, 170, 0),
        _ => new Rgb(66, 66, 66),
    };
}
