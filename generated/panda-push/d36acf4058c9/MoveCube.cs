public sealed class MoveCube : RewardProgram
{
    // Green pixels at a new place that prove a move (1-2 are tolerated as noise).
    private const int MinNewGreen = 4;
    // Formerly green pixels that show the table now: the cube has left them.
    private const int MinVacated = 5;
    // Smaller green components are specks.
    private const int MinBoxArea = 6;
    // A single box is at most about 9 x 10 px; a larger blob is two boxes in one.
    private const int MaxBoxWidth = 10;
    private const int MaxBoxHeight = 11;
    // Distance 5 = 4 px of table between two boxes (side by side is 1).
    private const double MaxGap = 5;
    // The finger tips in every first picture.
    private const double StartTipX = 68;
    private const double StartTipY = 42;
    // The hand without the arm above it: the lowest rows of the moving robot part.
    private const int HandRows = 14;
    // Smaller moving grey parts are specks.
    private const int MinHandArea = 40;
    // Distance in px from the tips to the cube that counts as no progress.
    private const double FarDistance = 64;
    private const double MaxNearness = 0.9;
    private const double AlmostDone = 0.95;

    private static Rgb Table => Rgb.Hex(0xD2D2D2);

    public override double Progress(Observation o)
    {
        Mask startGreen = Green(o.Start);
        Mask nowGreen = Green(o.Now);
        Regions boxes = startGreen.ConnectedComponents(8, MinBoxArea);
        if (boxes.Count == 0) return double.NaN;

        Mask robotStart = Robot(o.Start);
        Mask startHand = HandAtStart(robotStart);

        Mask appeared = nowGreen.AndNot(startGreen);
        int fresh = appeared.CountNonZero;
        int vacated = (startGreen & o.Now.Near(Table, 8)).CountNonZero;

        if (fresh >= MinNewGreen)
        {
            // Green where the hand stood at the start may only have been uncovered:
            // there it needs the cube's empty old place as a second sign.
            int outsideHand = appeared.AndNot(startHand).CountNonZero;
            if (outsideHand >= MinNewGreen || vacated >= MinVacated) return 1;
        }

        // A very short push: the environment ended the episode and the boxes stand together.
        if (o.Terminated && StandTogether(nowGreen.ConnectedComponents(8, MinBoxArea)))
        {
            bool changed = !o.Now.AbsDiff(o.Start, 12).IsEmpty;
            if (changed && (vacated >= MinVacated || WereTwoTogether(boxes))) return 1;
        }

        // The old place is empty, but the cube is hidden at its new one.
        if (vacated >= MinVacated) return AlmostDone;

        // Nearness of the finger tips to the box that is probably the cube.
        Point tip = FingerTips(Robot(o.Now), robotStart, startHand);
        double distance = tip.DistanceTo(LikelyCube(boxes));
        if (double.IsNaN(distance)) return double.NaN;
        double nearness = MaxNearness * (1 - distance / FarDistance);
        return Math.Max(0, Math.Min(MaxNearness, nearness));
    }

    // Lit tops and dark sides of the boxes; nothing else is green.
    private static Mask Green(Frame picture)
    {
        return picture.InRange(new Hsv(45, 100, 90), new Hsv(75, 255, 255));
    }

    // The greys of the robot (the table's sides share one of them).
    private static Mask Robot(Frame picture)
    {
        Mask light = picture.Near(Rgb.Hex(0x9E9E9E), 12) | picture.Near(Rgb.Hex(0x919191), 12)
            | picture.Near(Rgb.Hex(0xACACAC), 12) | picture.Near(Rgb.Hex(0xC2C2C2), 8);
        Mask dark = picture.Near(Rgb.Hex(0x4B4B51), 12) | picture.Near(Rgb.Hex(0x5D5D64), 12)
            | picture.Near(Rgb.Hex(0x3B3C47), 12);
        return light | dark;
    }

    // The hand and its arm in the first picture, widened by one pixel; empty if not found.
    private static Mask HandAtStart(Mask robotStart)
    {
        Point startTip = new Point(StartTipX, StartTipY);
        foreach (Region part in robotStart.Dilate(3).ConnectedComponents(8, MinHandArea))
        {
            if (part.Box.Contains(startTip)) return part.Mask;
        }
        return robotStart.AndNot(robotStart);
    }

    // The finger tips: below the middle of the hand, at the lowest moving robot pixels.
    private static Point FingerTips(Mask robotNow, Mask robotStart, Mask startHand)
    {
        // The robot's foot and the table's sides are grey in the first picture, too.
        Mask fixedGrey = robotStart.AndNot(startHand);
        Mask moving = robotNow.AndNot(fixedGrey);

        Mask lowest = moving;
        int bottom = -1;
        foreach (Region part in moving.Dilate(3).ConnectedComponents(8, MinHandArea))
        {
            if (part.Box.Bottom > bottom)
            {
                bottom = part.Box.Bottom;
                lowest = part.Mask;
            }
        }
        if (bottom < 0) return Point.None;

        Mask arm = moving & lowest;
        Rect armBox = arm.BoundingRect;
        if (armBox.IsEmpty) return Point.None;
        Rect rows = new Rect(armBox.X, armBox.Bottom - HandRows, armBox.Width, HandRows);
        Rect hand = arm.Within(rows).BoundingRect;
        if (hand.IsEmpty) return Point.None;
        return new Point(hand.Center.X, hand.Bottom - 2);
    }

    // The cube cannot be told from the mark before it moves: guess the left one.
    private static Point LikelyCube(Regions boxes)
    {
        Point cube = boxes.Largest.Centroid;
        foreach (Region box in boxes)
        {
            if (box.Centroid.X < cube.X) cube = box.Centroid;
        }
        return cube;
    }

    // All green parts touch or have only a small gap.
    private static bool StandTogether(Regions boxes)
    {
        if (boxes.Count == 0) return false;
        Mask largest = boxes.Largest.Mask;
        foreach (Region box in boxes)
        {
            if (box.Mask.DistanceTo(largest) > MaxGap) return false;
        }
        return true;
    }

    // Both boxes were seen in the first picture and stood close; one box alone says nothing.
    private static bool WereTwoTogether(Regions boxes)
    {
        if (!StandTogether(boxes)) return false;
        Rect largest = boxes.Largest.Box;
        return boxes.Count >= 2 || largest.Width > MaxBoxWidth || largest.Height > MaxBoxHeight;
    }
}
