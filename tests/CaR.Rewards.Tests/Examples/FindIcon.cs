namespace CaR.Rewards.Tests.Examples;

/// <summary>A web page: the icon at the top left of the start picture was dragged into the right half.</summary>
public sealed class FindIcon : RewardProgram
{
    public override double Progress(Observation o)
    {
        Frame icon = o.Start.Crop(new Rect(10, 10, 12, 12));
        Match match = o.Now.MatchTemplate(icon);
        if (match.Score < 0.9) return double.NaN;
        double wayThere = (match.Box.Center.X - 16) / (o.Now.Width / 2.0 - 16);
        return Math.Clamp(wayThere, 0, 1);
    }
}
