using CaR.Rewards;

/// <summary>The key has left its place.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o) => o.Now.Cells(8).Any(IsKey) ? 0 : 1;

    private static bool IsKey(Cell cell) => cell.Column is > 0 and < 5 && cell.Row is > 0 and < 5 && cell.Share is > 0.5 and < 0.6;
}
