/// <summary>The green cube has been pushed to the pale green goal mark: the environment ended the episode, and no visible cube pixel contradicts it.</summary>
public sealed class PushCubeToGoalMark : RewardProgram
{
    // The most that nearness alone can give.
    private const double MaxNearness = 0.9;

    // Flag set, but the nearest visible cube pixel farther than this (px) from the mark's centre: not done.
    private const double MaxDoneDistance = 10;

    // The largest distance is the one at the start, with some room for a cube pushed the wrong way.
    private const double AwayRoom = 1.15;
    private const double SmallestScale = 8;
    private const double ScaleWithoutStart = 30;

    // Pale green pixels farther than this (px) from the mark's largest patch are not the mark.
    private const int MarkMargin = 6;
    private const int MinMarkArea = 3;

    // The dark slanted bar on the hand (about 16 x 7 px, smaller when far away), and the finger tips below it.
    private const int MinBarArea = 6;
    private const int MinBarWidth = 7;
    private const int MaxBarWidth = 26;
    private const int MinBarHeight = 3;
    private const int MaxBarHeight = 16;
    private const double TipsBelowBar = 7;

    // The arm's base with its rings and discs, the same in all pictures.
    private static Rect ArmBase => new Rect(0, 0, 33, 33);

    public override double Progress(Observation o)
    {
        Mask cube = StrongGreen(o.Now);
        Point goal = MarkCentre(o);
        bool goalKnown = !double.IsNaN(goal.X);

        // The flag tells success, unless a visible cube is clearly elsewhere; never on the first picture.
        if (o.Terminated && !o.Now.AbsDiff(o.Start).IsEmpty)
        {
            bool cannotCheck = cube.IsEmpty || !goalKnown;
            if (cannotCheck || NearestPixelDistance(cube, goal) <= MaxDoneDistance) return 1;
        }

        if (!goalKnown) return double.NaN;

        // Without a visible cube the hand stands in front of it, so the finger tips tell its place.
        Point place = cube.IsEmpty ? FingerTips(o.Now) : cube.Centroid;
        if (double.IsNaN(place.X)) return double.NaN;

        double scale = ScaleWithoutStart;
        Mask startCube = StrongGreen(o.Start);
        if (!startCube.IsEmpty)
        {
            scale = Math.Max(SmallestScale, AwayRoom * startCube.Centroid.DistanceTo(goal));
        }

        double nearness = 1 - place.DistanceTo(goal) / scale;
        return MaxNearness * Math.Max(0, Math.Min(1, nearness));
    }

    // The cube: dark in red and blue, saturated; saturation 191 means that green is four times as strong.
    private static Mask StrongGreen(Frame frame)
    {
        Mask darkRedAndBlue = frame.InRange(new Rgb(0, 60, 0), new Rgb(40, 255, 40));
        Mask saturatedGreen = frame.InRange(new Hsv(54, 191, 60), new Hsv(66, 255, 255));
        return darkRedAndBlue & saturatedGreen;
    }

    // The translucent mark, lit or in shadow: green hue, but little saturation.
    private static Mask PaleGreen(Frame frame)
    {
        Mask light = frame.InRange(new Rgb(80, 110, 80), new Rgb(215, 255, 215));
        Mask greenish = frame.InRange(new Hsv(50, 45, 110), new Hsv(70, 150, 255));
        return light & greenish;
    }

    // The mark does not move: its pixels of the first picture, completed by those of the current picture near it,
    // because the cube or the hand may have covered part of it at the start.
    private static Point MarkCentre(Observation o)
    {
        Mask atStart = PaleGreen(o.Start);
        Mask now = PaleGreen(o.Now);
        Region patch = atStart.ConnectedComponents(8, MinMarkArea).Largest;
        if (patch.IsEmpty) patch = now.ConnectedComponents(8, MinMarkArea).Largest;
        if (patch.IsEmpty) return new Point(double.NaN, double.NaN);

        Mask mark = (atStart | now).Within(patch.Box.Inflate(MarkMargin));
        if (mark.IsEmpty) return new Point(double.NaN, double.NaN);
        return mark.BoundingRect.Center;
    }

    // Distance from a place to the nearest pixel of a mask that is not empty.
    private static double NearestPixelDistance(Mask mask, Point place)
    {
        Rect box = mask.BoundingRect;
        double nearest = double.MaxValue;
        for (int y = box.Y; y < box.Bottom; y++)
        {
            for (int x = box.X; x < box.Right; x++)
            {
                if (mask[x, y]) nearest = Math.Min(nearest, new Point(x, y).DistanceTo(place));
            }
        }
        return nearest;
    }

    // A little below the lowest dark slanted bar; a place of NaN if there is none.
    private static Point FingerTips(Frame frame)
    {
        Mask dark = frame.InRange(new Rgb(43, 43, 45), new Rgb(85, 85, 92));
        Point tips = new Point(double.NaN, double.NaN);
        int lowest = -1;
        foreach (Region region in dark.ConnectedComponents(8, MinBarArea))
        {
            Rect box = region.Box;
            if (box.Width < MinBarWidth || box.Width > MaxBarWidth) continue;
            if (box.Height < MinBarHeight || box.Height > MaxBarHeight) continue;
            if (ArmBase.Contains(box.Center)) continue;
            if (box.Bottom <= lowest || !RisesToTheRight(region)) continue;
            lowest = box.Bottom;
            tips = new Point(box.Center.X, box.Center.Y + TipsBelowBar);
        }
        return tips;
    }

    // The bar fills the lower left and the upper right of its box; rings and discs fill all four quarters alike.
    private static bool RisesToTheRight(Region region)
    {
        Rect box = region.Box;
        int w = box.Width / 2;
        int h = box.Height / 2;
        int right = box.Right - w;
        int low = box.Bottom - h;
        Mask mask = region.Mask;
        int rising = mask.CountIn(new Rect(box.X, low, w, h)) + mask.CountIn(new Rect(right, box.Y, w, h));
        int falling = mask.CountIn(new Rect(box.X, box.Y, w, h)) + mask.CountIn(new Rect(right, low, w, h));
        return rising > 2 * falling;
    }
}
