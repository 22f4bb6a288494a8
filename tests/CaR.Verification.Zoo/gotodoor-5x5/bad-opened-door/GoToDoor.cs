using CaR.Rewards;

/// <summary>The agent is at the mission's door when it opens it.</summary>
public sealed class GoToDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = Door(o);
        if (door.IsEmpty) return double.NaN;
        Rgb colour = Frame(o.Instruction.Split(' ')[^2]);
        Mask now = o.Now.Near(colour, 1) | o.Now.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 2);
        return now.CountIn(door) < 16 ? 1 : 0;
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
