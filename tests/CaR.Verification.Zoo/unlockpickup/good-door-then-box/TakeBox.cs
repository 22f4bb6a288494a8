using CaR.Rewards;

/// <summary>Half of the progress is being beside the box; all of it is the box gone at the end of the episode.</summary>
public sealed class TakeBox : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool isBox = cell.Column is > 5 and < 10 && cell.Row is > 0 and < 5 && cell.Share < 0.7;
            if (!isBox) continue;
            if (o.Terminated) return now[cell.Column, cell.Row].Share > 0.7 ? 1 : 0;
            bool beside = now.Any(c => IsAgent(o.Now, c) && c.Box.Center.DistanceTo(cell.Box.Center) < 9);
            return beside ? 0.5 : 0;
        }

        return double.NaN;
    }

    private static bool IsAgent(Frame frame, Cell cell) => frame.Near(new Rgb(255, 76, 76), 2).CountIn(cell.Box) is >= 9 and <= 11;
}
