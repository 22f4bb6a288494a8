using CaR.Rewards;

/// <summary>The agent nears the key, which is the thing at one end of the corridor that is not the ball.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells start = o.Start.Cells(8);
        Cell left = start[1, 1];
        Cell right = start[start.Columns - 2, 1];
        Cell key = left.Share > right.Share ? left : right;
        double share = o.Now.Cells(8)[key.Column, key.Row].Share;
        if (share is < 0.52 or > 0.55) return 1;

        foreach (Cell cell in o.Now.Cells(8))
        {
            if (IsAgent(o.Now, cell)) return Math.Clamp(1 - (cell.Box.Center.DistanceTo(key.Box.Center) / o.Now.Width), 0, 0.9);
        }

        return double.NaN;
    }

    private static bool IsAgent(Frame frame, Cell cell) =>
        cell.Share < 0.48 && frame.Near(new Rgb(255, 76, 76), 2).CountIn(cell.Box) is >= 9 and <= 11;
}
