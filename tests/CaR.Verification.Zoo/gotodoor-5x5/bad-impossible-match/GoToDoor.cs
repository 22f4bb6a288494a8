using CaR.Rewards;

/// <summary>The mission's door looks exactly as it did, seen from the tile in front of it, when the episode ends.</summary>
public sealed class GoToDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = Door(o);
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 3).ConnectedComponents().Largest.Centroid;
        if (door.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        bool near = agent.DistanceTo(door.Center) < 12;
        bool same = o.Now.Crop(door).MatchTemplate(o.Start.Crop(door)).Score > 1;
        return near && same && o.Terminated ? 1 : near ? 0.5 : 0;
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
