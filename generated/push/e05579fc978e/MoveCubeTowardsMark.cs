/// <summary>The green cube has left its first place in the direction of the pale green goal mark.</summary>
public sealed class MoveCubeTowardsMark : RewardProgram
{
    // Smallest number of pixels that the cube and the mark must have in the first picture.
    const int MinThingArea = 3;

    // Done: so many cube pixels lie at least so many pixels beyond the first front edge.
    const int MinAdvancedPixels = 2;
    const double AdvanceNeeded = 1.5;

    // Safeguard for a picture with the end flag: a clearly visible cube has to be near the mark.
    const int ClearlyVisiblePixels = 6;
    const int NearMark = 8;

    // Below this share of its first area the cube counts as hidden by the gripper.
    const double HiddenShare = 0.25;

    // A pixel has changed if a channel differs by more than this.
    const int ChangeThreshold = 12;

    // The lower end of the gripper: lowest rows of the lowest robot patch that is not a speck.
    const int LowerEndRows = 4;
    const int MinRobotArea = 5;

    // Bounds for the distance over which the approach of the gripper is measured.
    const double MinReach = 12;
    const double UnknownReachShare = 0.25;

    // Most that the approach alone, and approach and advance together, can give.
    const double ApproachPart = 0.7;
    const double MostBelowDone = 0.9;

    public override double Progress(Observation o)
    {
        Mask cubeStart = CubeIn(o.Start);
        Region mark = MarkIn(o.Start).ConnectedComponents().Largest;
        if (cubeStart.CountNonZero < MinThingArea || mark.Area < MinThingArea) return double.NaN;

        // Direction u from the first place of the cube to the mark.
        Point cubePlace = cubeStart.BoundingRect.Center;
        Point markPlace = mark.Box.Center;
        double span = cubePlace.DistanceTo(markPlace);
        if (!(span > 0)) return double.NaN;
        double ux = (markPlace.X - cubePlace.X) / span;
        double uy = (markPlace.Y - cubePlace.Y) / span;

        double firstFront = FrontEdge(cubeStart, cubePlace, ux, uy);

        // Saturated green beyond the first front edge, and its nearest pixel to the mark.
        Mask cubeNow = CubeIn(o.Now);
        Rect box = cubeNow.BoundingRect;
        int advanced = 0;
        double lead = 0;
        double nearest = o.Now.Diagonal;
        for (int y = box.Y; y < box.Bottom; y++)
        {
            for (int x = box.X; x < box.Right; x++)
            {
                if (!cubeNow[x, y]) continue;
                double beyond = (x - cubePlace.X) * ux + (y - cubePlace.Y) * uy - firstFront;
                if (beyond >= AdvanceNeeded) advanced++;
                lead = Math.Max(lead, beyond);
                nearest = Math.Min(nearest, new Point(x, y).DistanceTo(markPlace));
            }
        }
        if (advanced >= MinAdvancedPixels) return 1;

        Mask changed = o.Now.AbsDiff(o.Start, ChangeThreshold);
        if (changed.IsEmpty) return 0;

        int visible = cubeNow.CountNonZero;
        if (o.Terminated)
        {
            // The flag alone is not enough: the green must have changed, and the cube,
            // or the gripper that hides it, must be at the mark.
            bool greenChanged = (cubeStart ^ cubeNow).CountNonZero >= MinAdvancedPixels;
            bool atMark = visible >= ClearlyVisiblePixels
                ? nearest <= NearMark
                : changed.CountIn(mark.Box.Inflate(NearMark)) > 0;
            if (greenChanged && atMark) return 1;
        }

        // The gripper hides the cube: the picture does not tell where the cube is.
        bool hidden = visible < MinAdvancedPixels || visible < HiddenShare * cubeStart.CountNonZero;
        if (hidden && lead <= 0) return double.NaN;

        // Approach: the gripper's lower end comes nearer to the cube's first place, compared with
        // where that end was in the first picture (the robot pixels that have since been vacated).
        double distance = LowerEnd(RobotIn(o.Now) & changed).DistanceTo(cubePlace);
        if (double.IsNaN(distance)) return double.NaN;
        double reach = LowerEnd(RobotIn(o.Start) & changed).DistanceTo(cubePlace);
        if (double.IsNaN(reach)) reach = UnknownReachShare * o.Now.Diagonal;
        reach = Math.Max(reach, MinReach);
        double approach = ApproachPart * Math.Max(0, 1 - distance / reach);

        // Advance: the front edge of the cube moves on towards the mark.
        double advance = Math.Min(1, lead / AdvanceNeeded);
        return approach + (MostBelowDone - approach) * advance;
    }

    // Saturated green, lit or shaded; the saturation leaves out dark greys of the arm and the pale mark.
    private static Mask CubeIn(Frame frame)
    {
        return frame.InRange(new Rgb(0, 70, 0), new Rgb(70, 255, 70))
            & frame.InRange(new Hsv(45, 117, 70), new Hsv(75, 255, 255));
    }

    // Pale green, lit or in shadow; the saturation leaves out greys and the cube.
    private static Mask MarkIn(Frame frame)
    {
        return frame.InRange(new Rgb(80, 110, 80), new Rgb(165, 255, 165))
            & frame.InRange(new Hsv(45, 36, 110), new Hsv(75, 160, 255));
    }

    // Greys of the robot that are lighter than the floor and darker than the shadow on the table.
    private static Mask RobotIn(Frame frame)
    {
        return frame.InRange(new Rgb(58, 58, 58), new Rgb(160, 160, 160))
            & frame.InRange(new Hsv(0, 0, 58), new Hsv(179, 30, 165));
    }

    // Largest projection of a pixel of the mask on the direction (ux, uy), seen from the origin.
    private static double FrontEdge(Mask mask, Point origin, double ux, double uy)
    {
        Rect box = mask.BoundingRect;
        double front = 0;
        bool any = false;
        for (int y = box.Y; y < box.Bottom; y++)
        {
            for (int x = box.X; x < box.Right; x++)
            {
                if (!mask[x, y]) continue;
                double along = (x - origin.X) * ux + (y - origin.Y) * uy;
                if (!any || along > front) front = along;
                any = true;
            }
        }
        return front;
    }

    // Centre of the lowest rows of the lowest patch that is not a speck; no point if there is none.
    private static Point LowerEnd(Mask robot)
    {
        int bottom = -1;
        Point end = Point.None;
        foreach (Region patch in robot.Close(3).ConnectedComponents(8, MinRobotArea))
        {
            if (patch.Box.Bottom <= bottom) continue;
            bottom = patch.Box.Bottom;
            end = patch.Mask.Within(new Rect(patch.Box.X, bottom - LowerEndRows, patch.Box.Width, LowerEndRows)).Centroid;
        }
        return end;
    }
}
