using CaR.Rewards;

/// <summary>The key is in hand and the box is not in its place.</summary>
public sealed class TakeBoxWithKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        bool keyInHand = !o.Now.Cells(8).Any(c => IsRoom(c) && c.Share is > 0.5 and < 0.6);
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (!IsRoom(cell) || cell.Column < 6 || cell.Share > 0.7) continue;
            bool boxGone = o.Now.Cells(8)[cell.Column, cell.Row].Share > 0.7;
            return keyInHand && boxGone && o.Terminated ? 1 : 0;
        }

        return double.NaN;
    }

    private static bool IsRoom(Cell cell) => cell.Column is > 0 and < 10 and not 5 && cell.Row is > 0 and < 5;
}
