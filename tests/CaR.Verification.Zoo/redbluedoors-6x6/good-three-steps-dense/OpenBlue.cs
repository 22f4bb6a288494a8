using CaR.Rewards;

/// <summary>Blue is open and red is not shut again.</summary>
public sealed class OpenBlue : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask redNow = o.Now.Near(new Rgb(170, 0, 0)) | o.Now.Near(new Rgb(195, 76, 76));
        Mask blueNow = o.Now.Near(new Rgb(0, 0, 170)) | o.Now.Near(new Rgb(76, 76, 195));
        return blueNow.CountNonZero < 15 && redNow.CountNonZero < 20 ? 1 : 0;
    }
}
