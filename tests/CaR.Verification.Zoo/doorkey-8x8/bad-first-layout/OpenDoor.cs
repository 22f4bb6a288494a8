using CaR.Rewards;

/// <summary>The door in the wall's fourth column has become a strip.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = new Rect(40, 16, 8, 8);
        int yellow = o.Now.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).CountIn(door);
        return yellow is > 0 and < 20 ? 1 : 0;
    }
}
