/// <summary>The cube has been pushed until it touches or overlaps the green goal mark, and the environment ended the episode.</summary>
public sealed class PushCubeOntoGoal : RewardProgram
{
    /// <summary>Smallest green component that counts as a box of the first picture.</summary>
    private const int MinBoxArea = 6;
    /// <summary>Green pixels off the mark in smaller groups than this are noise.</summary>
    private const int MinPatch = 3;
    /// <summary>So many pixels newly green, or green turned to table, mean that the cube has moved.</summary>
    private const int MinMoved = 4;
    /// <summary>A box that lost this share of its green has left its place or is covered.</summary>
    private const double NearlyAllLost = 0.8;
    /// <summary>The cube's old place is bare when this share of it shows the table.</summary>
    private const double BareShare = 0.3;
    /// <summary>Less than this share of the cube visible: its place cannot be measured.</summary>
    private const double VisibleShare = 0.25;
    /// <summary>Pixel distance (1 = side by side) up to which cube and mark are one blob.</summary>
    private const double JoinedDistance = 2;
    /// <summary>Pixel distance beyond which the picture contradicts success (more than 4 px between).</summary>
    private const double LargestDoneDistance = 5;
    /// <summary>Displacement, in widths of the mark, beyond which the picture contradicts success.</summary>
    private const double LargestDoneWidths = 1.7;
    /// <summary>Depth is foreshortened: y counts this many times.</summary>
    private const double DepthFactor = 2;
    /// <summary>Nearness alone never gives more than this.</summary>
    private const double NearnessTop = 0.95;
    /// <summary>Progress is 0 at this multiple of the distance at the start ...</summary>
    private const double FarFactor = 1.25;
    /// <summary>... but at no less than this many box widths.</summary>
    private const double FarWidths = 2.5;
    /// <summary>Usual size of a box, only used when both form one blob at the start.</summary>
    private const double UsualWidth = 7.5;
    private const double UsualHeight = 8;
    /// <summary>Square kernel that bridges gaps of up to 4 px.</summary>
    private const int BridgeKernel = 5;
    /// <summary>Tolerance of the table colour: the robot's lightest grey #C2C2C2 stays outside.</summary>
    private const int TableTolerance = 12;

    private static Rgb TableColour => Rgb.Hex(0xD2D2D2);
    private static Hsv GreenLow => new Hsv(50, 95, 90);
    private static Hsv GreenHigh => new Hsv(70, 255, 255);

    public override double Progress(Observation o)
    {
        Mask startGreen = o.Start.InRange(GreenLow, GreenHigh);
        Mask nowGreen = o.Now.InRange(GreenLow, GreenHigh);

        // The first picture is never complete; the end flag is needed for success.
        bool mayBeDone = o.Terminated && o.Now.AbsDiff(o.Start).CountNonZero > 0;

        Regions boxes = startGreen.ConnectedComponents(8, MinBoxArea);
        if (boxes.Count == 0) return double.NaN;
        if (boxes.Count == 1) return OneBlobProgress(startGreen, nowGreen, mayBeDone);

        Region first = boxes[0];
        Region second = boxes[1];
        Mask table = o.Now.Near(TableColour, TableTolerance);
        Mask newGreen = nowGreen.AndNot(startGreen);
        int goneFirst = (first.Mask & table).CountNonZero;
        int goneSecond = (second.Mask & table).CountNonZero;
        bool hasNewGreen = newGreen.CountNonZero >= MinMoved;
        bool hasGone = Math.Max(goneFirst, goneSecond) >= MinMoved;

        // Which of the two like boxes is the cube?
        bool firstIsCube;
        if (hasGone && goneFirst != goneSecond) firstIsCube = goneFirst > goneSecond;
        else if (hasNewGreen) firstIsCube = FirstLeft(first, second, nowGreen, newGreen);
        else firstIsCube = first.Centroid.X <= second.Centroid.X;

        Region cubeStart = firstIsCube ? first : second;
        Region mark = firstIsCube ? second : first;
        int gone = firstIsCube ? goneFirst : goneSecond;

        double width = mark.Box.Width;
        double startDistance = CentreDistance(cubeStart.Box, mark.Box);
        double far = Math.Max(FarFactor * startDistance, FarWidths * width);

        // The cube has not moved: its first distance stands, whatever the hand covers.
        if (!hasNewGreen && !hasGone)
        {
            // A very short push from a place that was near enough already.
            bool nearAtStart = cubeStart.Mask.DistanceTo(mark.Mask) <= LargestDoneDistance
                && startDistance <= LargestDoneWidths * width;
            int stillGreen = (cubeStart.Mask & nowGreen).CountNonZero;
            if (mayBeDone && nearAtStart && stillGreen > 0) return 1;
            if (stillGreen < VisibleShare * cubeStart.Area) return double.NaN;
            return Nearness(startDistance, far);
        }

        // The cube now: all green off the mark's own pixels, without specks.
        Mask outside = nowGreen.AndNot(mark.Mask);
        Mask cube = outside.AndNot(outside);
        foreach (Region patch in outside.ConnectedComponents(8, MinPatch)) cube = cube | patch.Mask;

        if (cube.IsEmpty)
        {
            // Wholly on the mark, behind the hand, or off the table: only the end flag tells, and only
            // if the old place is seen to be bare and the mark is seen.
            bool leftItsPlace = gone >= BareShare * cubeStart.Area;
            bool markSeen = (mark.Mask & nowGreen).CountNonZero >= BareShare * mark.Area;
            return mayBeDone && leftItsPlace && markSeen ? 1 : double.NaN;
        }

        double gap = cube.DistanceTo(mark.Mask);
        bool joined = gap <= JoinedDistance;
        Rect cubeBox = cube.BoundingRect;
        double distance = joined ? BulgeDistance(cubeBox, mark.Box) : CentreDistance(cubeBox, mark.Box);

        // The flag says done and the picture does not contradict it.
        if (mayBeDone && gap <= LargestDoneDistance && distance <= LargestDoneWidths * width) return 1;

        // Too little of a separate cube is visible to measure its place.
        if (!joined && cube.CountNonZero < VisibleShare * cubeStart.Area) return double.NaN;

        return Nearness(distance, far);
    }

    /// <summary>Without bare table to be seen: has the first box left its place, rather than the second?</summary>
    private static bool FirstLeft(Region first, Region second, Mask nowGreen, Mask newGreen)
    {
        double lostFirst = 1 - (double)(first.Mask & nowGreen).CountNonZero / Math.Max(1, first.Area);
        double lostSecond = 1 - (double)(second.Mask & nowGreen).CountNonZero / Math.Max(1, second.Area);
        bool allFirst = lostFirst >= NearlyAllLost;
        bool allSecond = lostSecond >= NearlyAllLost;
        if (allFirst != allSecond) return allFirst;

        // A small move: the new green lies beside the box that moved.
        double toFirst = newGreen.Centroid.DistanceTo(first.Centroid);
        double toSecond = newGreen.Centroid.DistanceTo(second.Centroid);
        if (toFirst < toSecond) return true;
        if (toSecond < toFirst) return false;
        return first.Centroid.X <= second.Centroid.X;
    }

    /// <summary>Both boxes touch in the first picture: the extent of all green beyond one box tells their distance.</summary>
    private static double OneBlobProgress(Mask startGreen, Mask nowGreen, bool mayBeDone)
    {
        int nowCount = nowGreen.CountNonZero;
        if (nowCount < MinBoxArea) return double.NaN;

        double distance = SpreadDistance(nowGreen.BoundingRect);
        double far = Math.Max(FarFactor * SpreadDistance(startGreen.BoundingRect), FarWidths * UsualWidth);
        bool oneBlob = nowGreen.Dilate(BridgeKernel).ConnectedComponents().Count == 1;
        bool atOldPlace = (nowGreen & startGreen).CountNonZero >= MinPatch;
        if (mayBeDone && oneBlob && atOldPlace && distance <= LargestDoneWidths * UsualWidth) return 1;

        // Much green is missing: the hand covers it, or the cube is hidden.
        if (nowCount < startGreen.CountNonZero / 2.0) return double.NaN;
        return Nearness(distance, far);
    }

    /// <summary>Displacement of two boxes that together fill one bounding box.</summary>
    private static double SpreadDistance(Rect all)
    {
        return Length(Math.Max(0, all.Width - UsualWidth), Math.Max(0, all.Height - UsualHeight));
    }

    /// <summary>Displacement of two separate boxes.</summary>
    private static double CentreDistance(Rect a, Rect b)
    {
        return Length(a.Center.X - b.Center.X, a.Center.Y - b.Center.Y);
    }

    /// <summary>Displacement of a cube that is joined to the mark: how far it sticks out on each axis.</summary>
    private static double BulgeDistance(Rect cube, Rect mark)
    {
        int dx = Math.Max(0, Math.Max(mark.X - cube.X, cube.Right - mark.Right));
        int dy = Math.Max(0, Math.Max(mark.Y - cube.Y, cube.Bottom - mark.Bottom));
        return Length(dx, dy);
    }

    private static double Length(double dx, double dy)
    {
        double depth = DepthFactor * dy;
        return Math.Sqrt(dx * dx + depth * depth);
    }

    /// <summary>NearnessTop at distance 0, falling to 0 at the distance "far".</summary>
    private static double Nearness(double distance, double far)
    {
        if (double.IsNaN(distance) || far <= 0) return double.NaN;
        return Math.Max(0, Math.Min(NearnessTop, NearnessTop * (1 - distance / far)));
    }
}
