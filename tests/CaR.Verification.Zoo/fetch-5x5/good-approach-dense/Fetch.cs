using CaR.Rewards;

/// <summary>The nearer the agent is to a thing of the mission's colour and kind the better; done when there is one less.</summary>
public sealed class Fetch : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ');
        int pixels = words[^1] == "ball" ? 12 : 6;
        Point[] before = Places(o.Start, Bright(words[^2]), pixels);
        Point[] now = Places(o.Now, Bright(words[^2]), pixels);
        if (before.Length == 0) return double.NaN;
        if (now.Length < before.Length) return 1;
        Point[] agent = Places(o.Now, new Rgb(255, 0, 0), 10);
        if (agent.Length == 0) return double.NaN;
        return 0.7 * (1 - now.Min(p => o.Now.DistanceNorm(p, agent[0])));
    }

    private static Point[] Places(Frame frame, Rgb colour, int pixels)
    {
        Mask mask = frame.Near(colour) | frame.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 1);
        return frame.Cells(8).Where(c => mask.CountIn(c.Box) == pixels).Select(c => c.Box.Center).ToArray();
    }

    private static Rgb Bright(string colour) => colour switch
    {
        "red" => new Rgb(255, 0, 0),
        "green" => new Rgb(0, 255, 0),
        "blue" => new Rgb(0, 0, 255),
        "purple" => new Rgb(112, 39, 195),
        "yellow" => new Rgb(255, 255, 0),
        _ => new Rgb(100, 100, 100),
    };
}
