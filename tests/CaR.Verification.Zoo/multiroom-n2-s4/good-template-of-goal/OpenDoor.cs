using CaR.Rewards;

/// <summary>The closed door's tile in the first picture does not match the same place now.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (cell.Share is < 0.47 or > 0.53) continue;
            Match match = o.Now.Crop(cell.Box).MatchTemplate(o.Start.Crop(cell.Box));
            return match.Score < 0.85 ? 1 : 0;
        }

        return double.NaN;
    }
}
