using CaR.Rewards;

/// <summary>A door's tile that is neither wall nor full of a colour is open.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask floor = o.Now.Near(new Rgb(0, 0, 0)) | o.Now.Near(new Rgb(76, 76, 76));
        Mask wallBefore = o.Start.Near(new Rgb(100, 100, 100)) | o.Start.Near(new Rgb(146, 146, 146));
        for (int top = 8; top < 40; top += 8)
        {
            Rect tile = new Rect(40, top, 8, 8);
            if (wallBefore.CountIn(tile) == 0) return floor.CountIn(tile) > 15 ? 1 : 0;
        }

        return double.NaN;
    }
}
