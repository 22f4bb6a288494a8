using CaR.Rewards;

/// <summary>The agent's way to the door's tile; an open door shows background on most of it.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool isDoor = cell.Column == 5 && cell.Row is > 0 and < 5 && cell.Share < 0.9;
            if (!isDoor) continue;
            Cell door = now[cell.Column, cell.Row];
            bool open = door.Colour == new Rgb(0, 0, 0) || door.Colour == new Rgb(76, 76, 76);
            if (open) return 1;
            foreach (Cell other in now)
            {
                bool isAgent = other.Column is > 0 and < 5 && other.Row is > 0 and < 5 && other.Share < 0.5;
                if (isAgent) return Math.Max(0, 0.9 - (0.1 * other.Box.Center.DistanceTo(cell.Box.Center) / 8));
            }

            return double.NaN;
        }

        return double.NaN;
    }
}
