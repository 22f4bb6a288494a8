/// <summary>The green cube was pushed onto the pale green goal mark and the environment ended the episode.</summary>
public sealed class PushCubeOntoMark : RewardProgram
{
    // The cube: saturated green. Red and blue stay low in all its lit and shaded faces.
    private static Rgb CubeLowRgb => new Rgb(0, 75, 0);
    private static Rgb CubeHighRgb => new Rgb(70, 255, 70);
    private static Hsv CubeLowHsv => new Hsv(45, 160, 75);
    private static Hsv CubeHighHsv => new Hsv(75, 255, 255);

    // The mark: pale green, also when it lies in the robot's shadow.
    private static Rgb MarkLowRgb => new Rgb(80, 110, 80);
    private static Rgb MarkHighRgb => new Rgb(165, 255, 165);
    private static Hsv MarkLowHsv => new Hsv(45, 35, 110);
    private static Hsv MarkHighHsv => new Hsv(75, 140, 255);

    // The gripper: greys between the floor (#212121) and the shadow on the table (#B1B1B1), both left out.
    private static Hsv GripperLow => new Hsv(0, 0, 55);
    private static Hsv GripperHigh => new Hsv(179, 30, 165);

    private const int ChangeThreshold = 20;         // a channel differs by more: something moved there
    private const int MinMarkArea = 6;              // smaller pale green patches are specks
    private const int MinGripperArea = 8;           // smaller grey patches are specks
    private const int GripperEndRows = 5;           // height of the strip taken as the gripper's lower end
    private const int MinVisibleCube = 3;           // fewer cube pixels: the cube is hidden
    private const int ClearlyVisibleCube = 6;       // so many cube pixels tell surely where the cube is
    private const int MinMovedPixels = 2;           // new cube pixels that show that the cube has moved
    private const int GoalReach = 8;                // px: a cube wholly farther from the mark is not on it
    private const double MinStartDistance = 8;      // px: shortest distance used as a scale
    private const double UnknownStartShare = 0.25;  // scale as a share of the diagonal, cube unseen at the start
    private const double NearTop = 0.9;             // nearness alone never gives more
    private const double HiddenTop = 0.8;           // nor more than this while the cube is hidden

    public override double Progress(Observation o)
    {
        Mask cubeStart = FindCube(o.Start);
        Mask cubeNow = FindCube(o.Now);
        bool firstPicture = o.Now.AbsDiff(o.Start).IsEmpty;
        Mask changed = o.Now.AbsDiff(o.Start, ChangeThreshold);

        // The mark never moves. If the first picture hides it, it may have come into view since.
        Region markRegion = FindMark(o.Start);
        if (markRegion.IsEmpty) markRegion = FindMark(o.Now);
        if (markRegion.IsEmpty)
        {
            // Mark unknown: only the end flag together with a cube that is no longer seen in its place tells.
            bool cubeChanged = (cubeNow ^ cubeStart).CountNonZero >= MinMovedPixels;
            return o.Terminated && !firstPicture && cubeChanged ? 1 : double.NaN;
        }
        Point mark = markRegion.Box.Center;

        // Only the end flag tells success, and the picture must not contradict it.
        if (o.Terminated && !firstPicture && LooksDone(o.Now, cubeNow, changed, mark)) return 1;

        // Scale: the distance that the cube had to go at the start.
        double scale = UnknownStartShare * o.Start.Diagonal;
        if (!cubeStart.IsEmpty) scale = cubeStart.BoundingRect.Center.DistanceTo(mark);
        scale = Math.Max(scale, MinStartDistance);

        if (cubeNow.CountNonZero >= MinVisibleCube)
        {
            // All visible green lies where the cube was at the start: a (half hidden) cube that has not moved.
            if (cubeNow.AndNot(cubeStart).CountNonZero < MinMovedPixels) return 0;
            return Nearness(cubeNow.Centroid.DistanceTo(mark), scale, NearTop);
        }

        // The cube is hidden: the gripper stands in front of it, so its lower end stands in for the cube.
        Point end = GripperEnd(o.Now, changed);
        if (double.IsNaN(end.X) || double.IsNaN(end.Y)) return double.NaN;
        return Nearness(end.DistanceTo(mark), scale, HiddenTop);
    }

    private static Mask FindCube(Frame picture)
    {
        return picture.InRange(CubeLowRgb, CubeHighRgb) & picture.InRange(CubeLowHsv, CubeHighHsv);
    }

    private static Region FindMark(Frame picture)
    {
        Mask pale = picture.InRange(MarkLowRgb, MarkHighRgb) & picture.InRange(MarkLowHsv, MarkHighHsv);
        return pale.ConnectedComponents(8, MinMarkArea).Largest;
    }

    /// <summary>On a flagged picture: a clearly visible cube reaches the mark, or a hidden one may be there.</summary>
    private static bool LooksDone(Frame now, Mask cube, Mask changed, Point mark)
    {
        int left = (int)Math.Round(mark.X) - GoalReach;
        int top = (int)Math.Round(mark.Y) - GoalReach;
        Rect around = new Rect(left, top, 2 * GoalReach + 1, 2 * GoalReach + 1).Intersect(now.Bounds);

        // Few or no cube pixels: the gripper covers the cube, so the picture has changed around the mark.
        if (cube.CountNonZero < ClearlyVisibleCube) return changed.CountIn(around) > 0;

        for (int y = around.Y; y < around.Bottom; y++)
        {
            for (int x = around.X; x < around.Right; x++)
            {
                if (cube[x, y] && new Point(x, y).DistanceTo(mark) <= GoalReach) return true;
            }
        }
        return false;
    }

    /// <summary>Middle of the lowest rows of the lowest grey patch that changed; Point.None if there is none.</summary>
    private static Point GripperEnd(Frame now, Mask changed)
    {
        Mask grey = now.InRange(GripperLow, GripperHigh) & changed;
        Point end = Point.None;
        int lowest = -1;
        foreach (Region part in grey.ConnectedComponents(8, MinGripperArea))
        {
            if (part.Box.Bottom <= lowest) continue;
            lowest = part.Box.Bottom;
            Rect strip = new Rect(part.Box.X, lowest - GripperEndRows, part.Box.Width, GripperEndRows);
            end = part.Mask.Within(strip.Intersect(now.Bounds)).Centroid;
        }
        return end;
    }

    private static double Nearness(double distance, double scale, double top)
    {
        if (double.IsNaN(distance)) return double.NaN;
        double nearness = NearTop * (1 - distance / scale);
        return Math.Max(0, Math.Min(top, nearness));
    }
}
