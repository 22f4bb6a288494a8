using CaR.Rewards;

/// <summary>The thing of the mission's colour has left its tile; the colour is the mission's last word.</summary>
public sealed class Fetch : RewardProgram
{
    public override double Progress(Observation o)
    {
        string colour = o.Instruction.Split(' ')[^1];
        Rgb bright = colour switch
        {
            "red" => new Rgb(255, 0, 0),
            "green" => new Rgb(0, 255, 0),
            "blue" => new Rgb(0, 0, 255),
            "purple" => new Rgb(112, 39, 195),
            "yellow" => new Rgb(255, 255, 0),
            _ => new Rgb(100, 100, 100),
        };
        return Tiles(o.Now, bright) < Tiles(o.Start, bright) ? 1 : 0;
    }

    private static int Tiles(Frame frame, Rgb bright)
    {
        Mask mask = frame.Near(bright) | frame.Near(bright.Blend(new Rgb(255, 255, 255), 0.3), 1);
        return frame.Cells(8).Count(c => mask.CountIn(c.Box) is 6 or 12);
    }
}
