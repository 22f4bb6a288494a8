/// <summary>The closed door of the first picture (a coloured ring) is open: its bottom line is gone, its right line remains.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const int CellSize = 8;            // grid cells are 8 x 8 px
    private const int Last = CellSize - 1;     // bottom row / right column within a cell
    private const int Tolerance = 12;          // same colour: every channel within this
    private const int Contrast = 30;           // line against interior: some channel differs by this
    private const int MinLinePixels = 5;       // of the 6 inner pixels of a row or column
    private const int MinUnlitPixels = 8;      // black pixels inside a cell that tell it is not lit
    private const int MinAgentArea = 8;        // red pixels of the agent's triangle
    private const double MaxActions = 6;       // 2 steps and 3 turns in the largest room, and one to spare
    private const double MaxNearness = 0.9;    // in front of the closed door and facing it

    private static Rgb FloorUnlit => Rgb.Hex(0x000000);
    private static Rgb FloorLit => Rgb.Hex(0x4C4C4C);
    private static Rgb WallUnlit => Rgb.Hex(0x646464);
    private static Rgb WallLit => Rgb.Hex(0x929292);
    // The agent's red; a red door's ring is darker (R at most 195).
    private static Rgb AgentLow => new Rgb(225, 0, 0);
    private static Rgb AgentHigh => new Rgb(255, 100, 100);

    public override double Progress(Observation o)
    {
        Rect door = ClosedDoor(o.Start);
        if (door.IsEmpty) return double.NaN;
        if (IsOpen(o.Now, door)) return 1;

        Region agentAtStart = Agent(o.Start);
        Region agent = Agent(o.Now);
        if (agentAtStart.IsEmpty || agent.IsEmpty) return double.NaN;

        int doorColumn = door.X / CellSize;
        int doorRow = door.Y / CellSize;
        int startColumn = (int)(agentAtStart.Centroid.X / CellSize);
        int startRow = (int)(agentAtStart.Centroid.Y / CellSize);
        int column = (int)(agent.Centroid.X / CellSize);
        int row = (int)(agent.Centroid.Y / CellSize);

        // The passage runs sideways if the cells left and right of the door are no walls, else up and down.
        bool sideways = !IsWall(o.Start, doorColumn - 1, doorRow) && !IsWall(o.Start, doorColumn + 1, doorRow);

        // Direction through the door, seen from the room in which the agent started.
        int towardX = sideways ? Math.Sign(doorColumn - startColumn) : 0;
        int towardY = sideways ? 0 : Math.Sign(doorRow - startRow);
        if (towardX == 0 && towardY == 0) return double.NaN;

        // Steps towards the door's wall up to the cell in front of the door.
        int along = (doorColumn - column) * towardX + (doorRow - row) * towardY - 1;
        if (along < 0) return double.NaN;   // beyond the door, which was closed again: not told by this picture
        // Steps (with sign) along the door's wall.
        int across = sideways ? doorRow - row : doorColumn - column;

        // The triangle's mass lies at its base: it points away from the offset of its centroid.
        double offsetX = agent.Centroid.X - (column * CellSize + Last / 2.0);
        double offsetY = agent.Centroid.Y - (row * CellSize + Last / 2.0);
        bool facesSideways = Math.Abs(offsetX) > Math.Abs(offsetY);
        int facingX = facesSideways ? -Math.Sign(offsetX) : 0;
        int facingY = facesSideways ? 0 : -Math.Sign(offsetY);
        int facingDoor = facingX * towardX + facingY * towardY;   // 1 towards the door's wall, 0 along it, -1 away

        int turns;
        if (across == 0)
        {
            turns = 1 - facingDoor;
        }
        else
        {
            // It has to walk along the wall and then turn to the door: 1 turn if it faces that way, 3 if the opposite.
            int facingAcross = (sideways ? facingY : facingX) * Math.Sign(across);
            turns = 2 - facingAcross;
        }

        double actions = along + Math.Abs(across) + turns;
        return MaxNearness * (1 - Math.Min(actions, MaxActions) / MaxActions);
    }

    /// <summary>The cell with a ring of one colour on all four sides around a dark interior; empty if there is none.</summary>
    private static Rect ClosedDoor(Frame frame)
    {
        for (int y = 0; y + CellSize <= frame.Height; y += CellSize)
        {
            for (int x = 0; x + CellSize <= frame.Width; x += CellSize)
            {
                if (IsClosedDoor(frame, x, y)) return new Rect(x, y, CellSize, CellSize);
            }
        }
        return new Rect(0, 0, 0, 0);
    }

    private static bool IsClosedDoor(Frame frame, int x, int y)
    {
        Rgb ring = frame[x + Last, y + Last];
        Rgb inside = frame[x + 2, y + 2];
        // Floor drops out here: its bottom right pixel is like its interior.
        if (Difference(ring, inside) < Contrast) return false;
        if (!Same(inside, FloorUnlit) && !Same(inside, FloorLit)) return false;

        for (int i = 0; i < CellSize; i++)
        {
            if (!Same(frame[x + i, y], ring) || !Same(frame[x + i, y + Last], ring)) return false;
            if (!Same(frame[x, y + i], ring) || !Same(frame[x + Last, y + i], ring)) return false;
        }

        // The interior without its two right columns, which hold the knob.
        for (int dy = 1; dy <= 6; dy++)
        {
            for (int dx = 1; dx <= 4; dx++)
            {
                if (!Same(frame[x + dx, y + dy], inside)) return false;
            }
        }
        return true;
    }

    /// <summary>The door's bottom line has become floor while its right line is still there.</summary>
    private static bool IsOpen(Frame frame, Rect door)
    {
        // Is the cell lit now? An unlit grey ring (#434343) looks like lit floor (#4C4C4C), so the
        // bottom row may only be compared with the floor shade of its own cell.
        int black = 0;
        for (int dy = 1; dy <= 6; dy++)
        {
            for (int dx = 1; dx <= 6; dx++)
            {
                if (Same(frame[door.X + dx, door.Y + dy], FloorUnlit)) black++;
            }
        }
        Rgb floor = black >= MinUnlitPixels ? FloorUnlit : FloorLit;

        int bottomFloor = 0;
        int rightLine = 0;
        for (int i = 1; i <= 6; i++)
        {
            if (Same(frame[door.X + i, door.Y + Last], floor)) bottomFloor++;
            if (Difference(frame[door.X + Last, door.Y + i], floor) >= Contrast) rightLine++;
        }
        return bottomFloor >= MinLinePixels && rightLine >= MinLinePixels;
    }

    /// <summary>The agent's red triangle, or an empty region.</summary>
    private static Region Agent(Frame frame)
    {
        return frame.InRange(AgentLow, AgentHigh).ConnectedComponents(8, MinAgentArea).Largest;
    }

    /// <summary>Walls are plain grey; the middle of floor is dark, that of the goal green.</summary>
    private static bool IsWall(Frame frame, int column, int row)
    {
        Rgb middle = frame[column * CellSize + CellSize / 2, row * CellSize + CellSize / 2];
        return Same(middle, WallUnlit) || Same(middle, WallLit);
    }

    private static bool Same(Rgb a, Rgb b)
    {
        return Difference(a, b) <= Tolerance;
    }

    /// <summary>The largest difference in any channel.</summary>
    private static int Difference(Rgb a, Rgb b)
    {
        return Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B)));
    }
}
