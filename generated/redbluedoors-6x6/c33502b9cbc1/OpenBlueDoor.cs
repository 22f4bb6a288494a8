public sealed class OpenBlueDoor : RewardProgram
{
    // Side of a grid cell in pixels.
    const int CellSize = 8;
    // Pixels of a full door ring are 28; a few may be lost.
    const int MinRing = 26;
    // A side of a door cell (8 px) counts as coloured from this many pixels on ...
    const int MinSide = 6;
    // ... and as free of colour up to this many.
    const int MaxFree = 1;
    // States of a door.
    const int Unclear = 0;
    const int Closed = 1;
    const int Open = 2;
    // Directions of the agent, clockwise.
    const int Unknown = -1;
    const int Right = 0;
    const int Down = 1;
    const int Left = 2;
    const int Up = 3;
    // More than the largest number of moves and turns to the blue door (from the far corner of the left room: 17).
    const double MaxActions = 18;
    // Progress when the agent stands before the blue door and looks at it.
    const double NearestProgress = 0.9;
    // Tolerance for the agent's core colour.
    const int CoreTolerance = 10;

    // Core of the agent's triangle.
    static Rgb AgentCore => new Rgb(255, 76, 76);

    public override double Progress(Observation o)
    {
        // Both doors are closed, full rings in the first picture.
        Rect red = FindDoor(o.Start, Reds(o.Start));
        Rect blue = FindDoor(o.Start, Blues(o.Start));
        if (red.IsEmpty || blue.IsEmpty) return double.NaN;

        int redState = DoorState(Reds(o.Now), red);
        int blueState = DoorState(Blues(o.Now), blue);

        // With the red door shut nothing counts: opening the blue one now would even be a failure.
        if (redState == Closed) return 0;
        if (redState == Unclear || blueState == Unclear) return double.NaN;
        if (blueState == Open) return 1;

        // Red open, blue closed: how many moves and turns is the agent away from facing the blue door?
        Mask core = o.Now.Near(AgentCore, CoreTolerance);
        if (core.IsEmpty) return double.NaN;
        Point centre = core.Centroid;
        int column = (int)Math.Floor(centre.X / CellSize);
        int row = (int)Math.Floor(centre.Y / CellSize);
        Rect box = core.BoundingRect;
        int facing = Facing(box.X - column * CellSize, box.Y - row * CellSize);
        if (facing == Unknown) return double.NaN;

        int redColumn = red.X / CellSize;
        int redRow = red.Y / CellSize;
        int blueRow = blue.Y / CellSize;
        // The door opens from the cell just left of it.
        int targetColumn = blue.X / CellSize - 1;

        int actions = Math.Abs(targetColumn - column);
        if (column <= redColumn)
        {
            // Left room or doorway: first to the row of the red door and out to the right, then on to the blue row.
            actions += Math.Abs(redRow - row) + Turns(facing, redRow - row);
            actions += Math.Abs(blueRow - redRow);
            if (blueRow != redRow) actions += 2;
        }
        else
        {
            actions += Math.Abs(blueRow - row) + Turns(facing, blueRow - row);
        }

        double progress = NearestProgress * (1 - actions / MaxActions);
        return Math.Max(0, Math.Min(NearestProgress, progress));
    }

    // Saturated red, lit or unlit (door, and parts of the agent).
    static Mask Reds(Frame picture)
    {
        return picture.InRange(new Rgb(145, 0, 0), new Rgb(255, 95, 95));
    }

    // Saturated blue, lit or unlit (only the door).
    static Mask Blues(Frame picture)
    {
        return picture.InRange(new Rgb(0, 0, 145), new Rgb(95, 95, 255));
    }

    // Box of the cell with a full ring of the colour, or an empty box.
    static Rect FindDoor(Frame picture, Mask colour)
    {
        foreach (Cell cell in picture.Cells(CellSize))
        {
            Rect box = cell.Box;
            if (colour.CountIn(box) >= MinRing && DoorState(colour, box) == Closed) return box;
        }
        return new Rect(0, 0, 0, 0);
    }

    // Closed: both outer columns coloured (ring). Open: only the right one (strip).
    static int DoorState(Mask colour, Rect door)
    {
        int left = colour.CountIn(new Rect(door.X, door.Y, 1, CellSize));
        int right = colour.CountIn(new Rect(door.X + CellSize - 1, door.Y, 1, CellSize));
        if (right < MinSide) return Unclear;
        if (left >= MinSide) return Closed;
        return left <= MaxFree ? Open : Unclear;
    }

    // Direction of the triangle from where the box of its core begins in the cell:
    // right (1,2), left (3,2), down (2,1), up (2,3).
    static int Facing(int dx, int dy)
    {
        if (dx == 1 && dy == 2) return Right;
        if (dx == 3 && dy == 2) return Left;
        if (dx == 2 && dy == 1) return Down;
        if (dx == 2 && dy == 3) return Up;
        return Unknown;
    }

    // Quarter turns needed to go rowsDown rows down (negative: up) and to look right at the end.
    static int Turns(int facing, int rowsDown)
    {
        if (rowsDown == 0) return QuarterTurns(facing, Right);
        return QuarterTurns(facing, rowsDown > 0 ? Down : Up) + 1;
    }

    // Quarter turns between two directions, the shorter way round.
    static int QuarterTurns(int from, int to)
    {
        int difference = Math.Abs(from - to);
        return difference == 3 ? 1 : difference;
    }
}
