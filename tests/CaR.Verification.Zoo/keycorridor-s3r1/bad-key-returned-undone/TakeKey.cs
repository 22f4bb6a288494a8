using CaR.Rewards;

/// <summary>The key's tile has become floor.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells start = o.Start.Cells(8);
        Cell key = start[1, 1].Share > start[start.Columns - 2, 1].Share ? start[1, 1] : start[start.Columns - 2, 1];
        return o.Now.Cells(8)[key.Column, key.Row].Share is < 0.52 or > 0.55 ? 1 : 0;
    }
}
