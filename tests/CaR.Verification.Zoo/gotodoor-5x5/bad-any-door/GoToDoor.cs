using CaR.Rewards;

/// <summary>The agent stands right in front of a door when the episode ends.</summary>
public sealed class GoToDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 3).ConnectedComponents().Largest.Centroid;
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool isDoor = cell.Share is > 0.47 and < 0.53;
            if (isDoor && o.Terminated && cell.Box.Center.DistanceTo(agent) < 12) return 1;
        }

        return 0;
    }
}
