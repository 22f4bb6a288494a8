using CaR.Rewards;

/// <summary>A tile with the mission's thing, told by colour and by how many bright pixels its kind has, has lost it.</summary>
public sealed class Fetch : RewardProgram
{
    public override double Progress(Observation o)
    {
        int pixels = o.Instruction.Contains("ball") ? 6 : 12;
        int before = Tiles(o.Start, pixels);
        return before > 0 && Tiles(o.Now, pixels) < before ? 1 : 0;
    }

    private static int Tiles(Frame frame, int pixels)
    {
        Mask bright = frame.InRange(new Hsv(0, 90, 190), new Hsv(179, 255, 255)) | frame.Near(new Rgb(100, 100, 100)) | frame.Near(new Rgb(146, 146, 146));
        return frame.Cells(8).Count(c => c.Share < 0.6 && Math.Abs(bright.CountIn(c.Box) - pixels) <= 3);
    }
}
