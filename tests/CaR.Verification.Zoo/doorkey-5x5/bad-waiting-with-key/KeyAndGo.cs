using CaR.Rewards;

/// <summary>Half for the key out of sight, half for being on the way with it.</summary>
public sealed class KeyAndGo : RewardProgram
{
    public override double Progress(Observation o)
    {
        double reward = 0;
        if (Keys(o.Now) == 0)
        {
            reward += 0.5;
            Point before = o.Start.Near(new Rgb(255, 76, 76), 8).Centroid;
            Point now = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
            if (now.DistanceTo(before) > 4) reward += 0.5;
        }

        return reward;
    }

    private static int Keys(Frame frame) =>
        (frame.Near(new Rgb(255, 255, 0), 5) | frame.Near(new Rgb(255, 255, 76), 5)).CountNonZero;
}
