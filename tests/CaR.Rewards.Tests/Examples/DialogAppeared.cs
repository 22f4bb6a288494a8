namespace CaR.Rewards.Tests.Examples;

/// <summary>A web page: a dialog, one large filled box of changed pixels with white inside, lies over the page.</summary>
public sealed class DialogAppeared : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask white = o.Now.Near(new Rgb(255, 255, 255), 8) & o.Now.AbsDiff(o.Start, 8);
        Region dialog = white.Close(9).ConnectedComponents().Largest;
        bool isBox = dialog.Extent > 0.9 && dialog.Area > 0.05 * o.Now.Width * o.Now.Height;
        return isBox ? 1 : 0;
    }
}
