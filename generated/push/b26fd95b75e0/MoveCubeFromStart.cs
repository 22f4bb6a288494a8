/// <summary>The strongly green cube is seen elsewhere than in the episode's first picture.</summary>
public sealed class MoveCubeFromStart : RewardProgram
{
    // Strong green pixels that must lie outside the grown start footprint to say that the cube was moved.
    const int MinMovedPixels = 3;

    // With the flag set: green pixels gained or lost since the start that serve as the visible sign.
    const int MinChangedPixels = 3;

    // Square kernel that grows the footprint by 1 px on all sides.
    const int GrowKernel = 3;

    // The dark bar on the hand is about 16 px wide and 7 px high; fingers are much narrower.
    const int MinBarArea = 8;
    const int MinBarWidth = 8;

    // Finger tips below the bar's upper edge: 3 px to the bar's centre and 7 px on to the tips.
    const double TipsBelowBarTop = 10;

    // Distance in px of the finger tips from the cube's place at which the nearness is 0.
    const double LargestDistance = 80;

    // Nearness alone never completes.
    const double MaxNearness = 0.9;

    // Strong green: R and B at most 40, G at least 60.
    static Rgb GreenLow => new Rgb(0, 60, 0);
    static Rgb GreenHigh => new Rgb(40, 255, 40);

    // G at least 4 times R and B: saturation of at least 3/4, at the hue of pure green.
    static Hsv GreenHueLow => new Hsv(57, 192, 60);
    static Hsv GreenHueHigh => new Hsv(63, 255, 255);

    // The dark parts of the arm are slightly bluish (#353539, #45454B); floor, table and shadows are neutral.
    static Hsv DarkLow => new Hsv(105, 8, 40);
    static Hsv DarkHigh => new Hsv(135, 60, 95);

    // The arm's base stands at the same place in all pictures; its dark ring and disc are not the hand.
    static Rect ArmBase => new Rect(0, 0, 34, 34);

    public override double Progress(Observation o)
    {
        Mask startCube = StrongGreen(o.Start);
        if (startCube.IsEmpty)
        {
            // No footprint: only the flag counts, and never on the first picture itself.
            if (o.Terminated && !o.Now.AbsDiff(o.Start, 0).IsEmpty) return 1;
            return double.NaN;
        }

        Mask cube = StrongGreen(o.Now);

        // Moved: green is seen outside the grown footprint. Footprint pixels that turned grey do not count.
        if (cube.AndNot(startCube.Dilate(GrowKernel)).CountNonZero >= MinMovedPixels) return 1;

        // The environment ended the episode: the hand may hide the cube, but it must not stand as at the start.
        if (o.Terminated && (cube ^ startCube).CountNonZero >= MinChangedPixels) return 1;

        // Not done: nearness of the finger tips to the cube's place. Without a hand this is NaN throughout.
        double distance = FingerTips(o.Now).DistanceTo(startCube.Centroid);
        return Math.Max(0.0, MaxNearness * (1 - distance / LargestDistance));
    }

    // The cube's pixels, lit and in shadow; neither the pale mark nor its tint over a dark finger.
    private static Mask StrongGreen(Frame frame)
    {
        return frame.InRange(GreenLow, GreenHigh) & frame.InRange(GreenHueLow, GreenHueHigh);
    }

    // The finger tips below the hand's dark bar, which is the lowest wide dark part of the arm.
    private static Point FingerTips(Frame frame)
    {
        Point tips = Point.None;
        double lowest = -1;
        foreach (Region part in frame.InRange(DarkLow, DarkHigh).ConnectedComponents(8, MinBarArea))
        {
            Rect box = part.Box;
            // Discs are higher than wide, fingers are narrow.
            if (box.Width < MinBarWidth || box.Width < box.Height) continue;
            Point centre = part.Centroid;
            if (ArmBase.Contains(centre) || centre.Y <= lowest) continue;
            lowest = centre.Y;
            // From the upper edge, as a finger that touches the bar only lengthens the box downwards.
            tips = new Point(box.Center.X, box.Y + TipsBelowBarTop);
        }
        return tips;
    }
}
