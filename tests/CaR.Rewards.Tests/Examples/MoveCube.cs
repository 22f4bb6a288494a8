namespace CaR.Rewards.Tests.Examples;

/// <summary>
/// PandaPush 1 of 2: where one of the two green boxes lay, the table is seen again. A box that the arm hides has not moved:
/// what is seen there is no table.
/// </summary>
public sealed class MoveCube : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions boxes = Green(o.Start).ConnectedComponents(8, 8);
        double uncovered = 0;
        foreach (Region box in boxes)
        {
            Rgb table = o.Start.Crop(box.Box.Inflate(6)).Palette(1)[0].Colour;
            int bare = (box.Mask & o.Now.Near(table, 3)).CountNonZero;
            uncovered = Math.Max(uncovered, (double)bare / box.Area);
        }

        return Math.Min(1, uncovered / 0.12);
    }

    private static Mask Green(Frame frame) => frame.InRange(new Hsv(50, 150, 60), new Hsv(70, 255, 255));
}
