using CaR.Rewards;

/// <summary>The share of background in the door's tile: none while locked, two thirds when open.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const int Tile = 8;
    private const int Left = 40;

    public override double Progress(Observation o)
    {
        Mask wall = o.Start.Near(new Rgb(100, 100, 100)) | o.Start.Near(new Rgb(146, 146, 146));
        for (int top = Tile; top < o.Start.Height - Tile; top += Tile)
        {
            Rect tile = new Rect(Left, top, Tile, Tile);
            if (wall.CountIn(tile) > tile.Area / 2) continue;
            Mask background = o.Now.Near(new Rgb(0, 0, 0)) | o.Now.Near(new Rgb(76, 76, 76));
            return background.CountIn(tile) > tile.Area / 2 ? 1 : 0;
        }

        return double.NaN;
    }
}
