using CaR.Rewards;

/// <summary>The key, the second largest yellow thing, has become small or vanished.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions yellow = o.Now.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).ConnectedComponents(minArea: 4);
        Region key = yellow.Skip(1).First();
        return key.IsEmpty ? 1 : 0;
    }
}
