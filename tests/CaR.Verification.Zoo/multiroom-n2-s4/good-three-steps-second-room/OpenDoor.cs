using CaR.Rewards;

/// <summary>A tile that was half dark background and half door frame is not so any more.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        Cell door = o.Start.Cells(8).OrderBy(c => Math.Abs(c.Share - 0.5)).First();
        if (Math.Abs(door.Share - 0.5) > 0.03) return double.NaN;
        return Math.Abs(now[door.Column, door.Row].Share - 0.5) > 0.03 ? 1 : 0;
    }
}
