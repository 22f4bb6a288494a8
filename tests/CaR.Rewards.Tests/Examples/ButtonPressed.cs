namespace CaR.Rewards.Tests.Examples;

/// <summary>A web page: the blue button of the start picture has turned green in its place.</summary>
public sealed class ButtonPressed : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region button = o.Start.InRange(new Hsv(100, 150, 120), new Hsv(125, 255, 255)).ConnectedComponents().Largest;
        if (button.IsEmpty) return double.NaN;
        Mask green = o.Now.InRange(new Hsv(45, 120, 80), new Hsv(75, 255, 255));
        return (double)green.CountIn(button.Box) / button.Area >= 0.6 ? 1 : 0;
    }
}
