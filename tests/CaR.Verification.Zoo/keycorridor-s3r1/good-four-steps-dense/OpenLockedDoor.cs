using CaR.Rewards;

/// <summary>The locked door's tile is full of its colour; done when half of the tile is background.</summary>
public sealed class OpenLockedDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask before = Background(o.Start);
        Mask now = Background(o.Now);
        Mask wall = o.Start.Near(new Rgb(100, 100, 100)) | o.Start.Near(new Rgb(146, 146, 146));
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (cell.Row != 1 || wall.CountIn(cell.Box) > 40 || before.CountIn(cell.Box) > 0) continue;
            return now.CountIn(cell.Box) >= 20 ? 1 : 0;
        }

        return double.NaN;
    }

    private static Mask Background(Frame frame) => frame.Near(new Rgb(0, 0, 0)) | frame.Near(new Rgb(76, 76, 76));
}
