using CaR.Rewards;

/// <summary>The tile with the most of one colour that is neither wall nor background is the locked door; open, it shows background.</summary>
public sealed class OpenLockedDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool isDoor = cell.Row == 1 && cell.Share is > 0.52 and < 0.55 && !IsBackground(cell);
            if (isDoor) return IsBackground(now[cell.Column, cell.Row]) ? 1 : 0;
        }

        return double.NaN;
    }

    private static bool IsBackground(Cell cell) => cell.Colour == new Rgb(0, 0, 0) || cell.Colour == new Rgb(76, 76, 76);
}
