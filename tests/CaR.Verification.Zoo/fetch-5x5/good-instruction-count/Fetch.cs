using CaR.Rewards;

/// <summary>One of the tiles with the mission's thing, told by colour and by the number of its brightest pixels, has lost it.</summary>
public sealed class Fetch : RewardProgram
{
    private const int KeyPixels = 6;
    private const int BallPixels = 12;

    public override double Progress(Observation o)
    {
        Rgb colour = Named(o.Instruction);
        int pixels = o.Instruction.Contains("ball") ? BallPixels : KeyPixels;
        int before = Tiles(o.Start, colour, pixels);
        if (before == 0) return double.NaN;
        return Tiles(o.Now, colour, pixels) < before ? 1 : 0;
    }

    private static int Tiles(Frame frame, Rgb colour, int pixels)
    {
        Mask mask = frame.Near(colour) | frame.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 1);
        return frame.Cells(8).Count(c => mask.CountIn(c.Box) == pixels);
    }

    private static Rgb Named(string mission) =>
        mission.Contains("red") ? new Rgb(255, 0, 0)
        : mission.Contains("green") ? new Rgb(0, 255, 0)
        : mission.Contains("blue") ? new Rgb(0, 0, 255)
        : mission.Contains("purple") ? new Rgb(112, 39, 195)
        : mission.Contains("yellow") ? new Rgb(255, 255, 0)
        : new Rgb(100, 100, 100);
}
