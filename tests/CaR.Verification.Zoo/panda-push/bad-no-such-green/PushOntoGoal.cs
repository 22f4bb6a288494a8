using CaR.Rewards;

/// <summary>The distance from the bright green cube to the dark green goal.</summary>
public sealed class PushOntoGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask cube = o.Now.InRange(new Rgb(0, 240, 0), new Rgb(60, 255, 60));
        Mask goal = o.Now.InRange(new Rgb(0, 100, 0), new Rgb(60, 160, 60));
        double distance = o.Now.DistanceNorm(cube.Centroid, goal.Centroid);
        return distance < 0.03 ? 1 : Math.Max(0, 0.9 - distance);
    }
}
