using CaR.Rewards;

/// <summary>A thing of the mission's colour is gone.</summary>
public sealed class Fetch : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rgb colour = Bright(o.Instruction.Split(' ')[^2]);
        int before = Tiles(o.Start, colour);
        if (before == 0) return double.NaN;
        return Tiles(o.Now, colour) < before ? 1 : 0;
    }

    private static int Tiles(Frame frame, Rgb colour)
    {
        Mask mask = frame.Near(colour) | frame.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 1);
        return frame.Cells(8).Count(c => mask.CountIn(c.Box) is 6 or 12);
    }

    private static Rgb Bright(string colour) => colour switch
    {
        "red" => new Rgb(255, 0, 0),
        "green" => new Rgb(0, 255, 0),
        "blue" => new Rgb(0, 0, 255),
        "purple" => new Rgb(112, 39, 195),
        "yellow" => new Rgb(255, 255, 0),
        _ => new Rgb(100, 100, 100),
    };
}
