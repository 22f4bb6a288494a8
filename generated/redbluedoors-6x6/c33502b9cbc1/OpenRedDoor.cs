/// <summary>The red door, a full red ring in the first picture, has become a single red strip at the right side of its cell.</summary>
public sealed class OpenRedDoor : RewardProgram
{
    // The picture is a grid of square cells.
    const int CellSize = 8;

    // A closed door paints all 28 px of its cell's ring; a few may be lost.
    const int MinRingPixels = 22;

    // A column of the door's cell has 8 px: so many red ones make it red, so few make it free of red.
    const int MinRedColumn = 6;
    const int MaxFreeColumn = 1;

    // The core of the agent's triangle has 10 px.
    const int MinAgentPixels = 5;

    // The four directions, clockwise.
    const int Right = 0;
    const int Down = 1;
    const int Left = 2;
    const int Up = 3;

    // Turns needed at most: two to turn round, one more to face the door.
    const int MostTurns = 3;

    // Progress when the agent stands before the door and faces it.
    const double NearestProgress = 0.9;

    // Red of the door, unlit (#AA0000) and lit (#C34C4C); the hue wraps round.
    static Hsv DoorLow => new Hsv(170, 120, 140);
    static Hsv DoorHigh => new Hsv(10, 255, 255);

    // Core of the agent (#FF4C4C), without its edge pixels (#EB4C4C and darker) and brighter than any door.
    static Rgb AgentLow => new Rgb(242, 0, 0);
    static Rgb AgentHigh => new Rgb(255, 95, 95);

    public override double Progress(Observation o)
    {
        if (o.Instruction.Length > 0 && !o.Instruction.ToLowerInvariant().Contains("red")) return double.NaN;

        Rect door = FindClosedDoor(o.Start);
        if (door.IsEmpty) return double.NaN;

        // Only the outermost columns of the door's cell are looked at: the agent never covers them.
        Mask red = o.Now.InRange(DoorLow, DoorHigh);
        int leftColumn = red.CountIn(new Rect(door.X, door.Y, 1, CellSize));
        int rightColumn = red.CountIn(new Rect(door.Right - 1, door.Y, 1, CellSize));

        if (rightColumn >= MinRedColumn && leftColumn <= MaxFreeColumn) return 1;

        // Neither a strip nor a ring: the picture does not tell.
        if (rightColumn < MinRedColumn || leftColumn < MinRedColumn) return double.NaN;

        return Nearness(o.Now, door);
    }

    // The cell with the most red pixels in its ring, or an empty box if none has nearly all.
    private static Rect FindClosedDoor(Frame picture)
    {
        Mask red = picture.InRange(DoorLow, DoorHigh);
        Rect best = new Rect(0, 0, 0, 0);
        int bestCount = MinRingPixels - 1;
        for (int y = 0; y + CellSize <= picture.Height; y += CellSize)
        {
            for (int x = 0; x + CellSize <= picture.Width; x += CellSize)
            {
                Rect cell = new Rect(x, y, CellSize, CellSize);
                int all = red.CountIn(cell);
                if (all <= bestCount) continue;
                int ring = all - red.CountIn(new Rect(x + 1, y + 1, CellSize - 2, CellSize - 2));
                if (ring > bestCount)
                {
                    bestCount = ring;
                    best = cell;
                }
            }
        }
        return best;
    }

    // How few steps and turns the agent is away from standing beside the closed door and facing it.
    private static double Nearness(Frame picture, Rect door)
    {
        Mask core = picture.InRange(AgentLow, AgentHigh);
        if (core.CountNonZero < MinAgentPixels) return double.NaN;

        Point centre = core.Centroid;
        int column = (int)(centre.X / CellSize);
        int row = (int)(centre.Y / CellSize);
        int doorColumn = door.X / CellSize;
        int doorRow = door.Y / CellSize;
        if (column == doorColumn && row == doorRow) return double.NaN;

        // From the middle room the door is opened facing left; shut in the left room, facing right.
        bool fromLeft = column < doorColumn;
        int standColumn = fromLeft ? doorColumn - 1 : doorColumn + 1;
        int wanted = fromLeft ? Right : Left;

        Rect box = core.BoundingRect;
        int facing = Facing(box.X - column * CellSize, box.Y - row * CellSize);
        int rowsAway = doorRow - row;
        int steps = Math.Abs(standColumn - column) + Math.Abs(rowsAway);

        // In another row the agent first turns up or down, walks to the door's row, then turns to the door.
        int turns = rowsAway == 0
            ? Turns(facing, wanted)
            : Turns(facing, rowsAway > 0 ? Down : Up) + 1;

        // The rooms are as many cells wide and high as the picture has rows within its two walls.
        int roomCells = picture.Height / CellSize - 2;
        int largest = Math.Max(1, 2 * (roomCells - 1) + MostTurns);
        int distance = Math.Min(largest, steps + turns);
        return NearestProgress * (1.0 - (double)distance / largest);
    }

    // The core of the triangle begins in its cell at (1,2) pointing right, (3,2) left, (2,1) down, (2,3) up.
    private static int Facing(int offsetX, int offsetY)
    {
        if (offsetX <= 1) return Right;
        if (offsetX >= 3) return Left;
        return offsetY <= 1 ? Down : Up;
    }

    // Quarter turns between two directions: 0, 1 or 2.
    private static int Turns(int from, int to)
    {
        int difference = Math.Abs(from - to);
        return Math.Min(difference, 4 - difference);
    }
}
