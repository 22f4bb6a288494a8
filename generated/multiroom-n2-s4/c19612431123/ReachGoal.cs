/// <summary>The agent (red triangle) stands in the goal cell, which was plain green in the first picture.</summary>
public sealed class ReachGoal : RewardProgram
{
    const int CellSize = 8;              // side of a grid cell in pixels
    const int Tolerance = 12;            // spread of one colour
    const int RedTolerance = 24;         // takes in the slightly blended triangle px; a red door's ring stays far outside
    const int MinAgentArea = 6;          // red px of the triangle (about 10 pure ones)
    const int RingContrast = 30;         // a door's ring differs from its interior by at least this in some channel
    const int LongestPath = 6;           // most steps from agent to goal in two rooms of 2 x 2 floor cells
    const double NearestProgress = 0.9;  // upper limit of what nearness earns

    static Rgb GoalDark => Rgb.Hex(0x00FF00);
    static Rgb GoalLit => Rgb.Hex(0x4CFF4C);
    static Rgb AgentRed => Rgb.Hex(0xFF4C4C);
    static Rgb FloorDark => Rgb.Hex(0x000000);
    static Rgb FloorLit => Rgb.Hex(0x4C4C4C);
    static Rgb WallDark => Rgb.Hex(0x646464);
    static Rgb WallLit => Rgb.Hex(0x929292);

    public override double Progress(Observation o)
    {
        Rect goal = FindGoal(o.Start);
        if (goal.IsEmpty) return double.NaN;

        Mask red = o.Now.Near(AgentRed, RedTolerance);
        Region agent = red.ConnectedComponents(8, MinAgentArea).Largest;
        if (agent.IsEmpty) return double.NaN;

        int agentColumn = (int)Math.Floor(agent.Centroid.X / CellSize);
        int agentRow = (int)Math.Floor(agent.Centroid.Y / CellSize);
        int goalColumn = goal.X / CellSize;
        int goalRow = goal.Y / CellSize;

        if (agentColumn == goalColumn && agentRow == goalRow)
        {
            // The triangle itself has to be inside the cell that was all green at the start.
            return red.CountIn(goal) >= MinAgentArea ? 1 : NearestProgress;
        }

        int steps = Steps(agentColumn, agentRow, goalColumn, goalRow);
        Rect door = FindDoor(o.Start);
        if (!door.IsEmpty)
        {
            int doorColumn = door.X / CellSize;
            int doorRow = door.Y / CellSize;
            // With walls to its left and right, the door joins an upper and a lower room; else a left and a right one.
            bool vertical = IsWall(o.Start, doorColumn - 1, doorRow) && IsWall(o.Start, doorColumn + 1, doorRow);
            int agentSide = vertical ? agentRow - doorRow : agentColumn - doorColumn;
            int goalSide = vertical ? goalRow - doorRow : goalColumn - doorColumn;
            // Not on the goal's side of the door's wall: the way leads through the door.
            if (agentSide * goalSide <= 0)
            {
                steps = Steps(agentColumn, agentRow, doorColumn, doorRow)
                      + Steps(doorColumn, doorRow, goalColumn, goalRow);
            }
        }

        double share = 1.0 - (double)steps / LongestPath;
        return NearestProgress * Math.Max(0.0, Math.Min(1.0, share));
    }

    // The goal: the one cell that is completely plain green in the first picture.
    static Rect FindGoal(Frame start)
    {
        Mask green = start.Near(GoalDark, Tolerance) | start.Near(GoalLit, Tolerance);
        foreach (Region patch in green.ConnectedComponents(4, CellSize * CellSize))
        {
            Rect box = patch.Box;
            bool oneCell = box.Width == CellSize && box.Height == CellSize
                        && box.X % CellSize == 0 && box.Y % CellSize == 0;
            if (oneCell && patch.Area == CellSize * CellSize) return box;
        }
        return new Rect(0, 0, 0, 0);
    }

    // The closed door: the one cell with a ring along its bottom and right side round a dark interior, of whatever colour.
    static Rect FindDoor(Frame start)
    {
        for (int y = 0; y + CellSize <= start.Height; y += CellSize)
        {
            for (int x = 0; x + CellSize <= start.Width; x += CellSize)
            {
                if (IsDoor(start, x, y)) return new Rect(x, y, CellSize, CellSize);
            }
        }
        return new Rect(0, 0, 0, 0);
    }

    static bool IsDoor(Frame start, int x, int y)
    {
        Rgb interior = start[x + 2, y + 2];
        if (!IsClose(interior, FloorDark, Tolerance) && !IsClose(interior, FloorLit, Tolerance)) return false;

        // Floor has lines only at the top and on the left, so these two sides are decisive.
        int last = CellSize - 1;
        for (int d = 1; d < last; d++)
        {
            if (IsClose(start[x + d, y + last], interior, RingContrast - 1)) return false;
            if (IsClose(start[x + last, y + d], interior, RingContrast - 1)) return false;
        }

        // The interior left of the knob is uniform.
        for (int dy = 1; dy < last; dy++)
        {
            for (int dx = 1; dx <= 4; dx++)
            {
                if (!IsClose(start[x + dx, y + dy], interior, Tolerance)) return false;
            }
        }
        return true;
    }

    // Floor, door and agent are dark or red in the middle of their cell; only walls are grey there.
    static bool IsWall(Frame start, int column, int row)
    {
        Rgb middle = start[column * CellSize + CellSize / 2, row * CellSize + CellSize / 2];
        return IsClose(middle, WallDark, Tolerance) || IsClose(middle, WallLit, Tolerance);
    }

    static int Steps(int columnA, int rowA, int columnB, int rowB)
    {
        return Math.Abs(columnA - columnB) + Math.Abs(rowA - rowB);
    }

    static bool IsClose(Rgb a, Rgb b, int tolerance)
    {
        return Math.Abs(a.R - b.R) <= tolerance
            && Math.Abs(a.G - b.G) <= tolerance
            && Math.Abs(a.B - b.B) <= tolerance;
    }
}
