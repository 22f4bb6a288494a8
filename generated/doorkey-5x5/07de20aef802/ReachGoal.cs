/// <summary>DoorKey grid: the red agent stands on the cell that was green in the first picture.</summary>
public sealed class ReachGoal : RewardProgram
{
    // Side of a grid cell in pixels (64 pixels per cell).
    const int CellSize = 8;
    // The goal cell is wholly green in the first picture.
    const int MinGoalPixels = 60;
    // The closed door fills nearly its whole cell with dull yellow.
    const int MinDoorPixels = 50;
    // The agent usually has 10 to 12 pure red pixels.
    const int MinAgentPixels = 6;
    // With the agent on it, part of the goal's green is covered.
    const int MaxGreenWhenReached = 60;
    // Nearness alone never gets beyond this.
    const double MaxNearness = 0.9;

    // Goal: #00FF00 unlit, #4CFF4C lit.
    static Rgb GreenLow => new Rgb(0, 235, 0);
    static Rgb GreenHigh => new Rgb(110, 255, 110);
    // Agent: #FF4C4C lit, #FF0000 unlit; blurred edges are left out.
    static Rgb RedLow => new Rgb(220, 0, 0);
    static Rgb RedHigh => new Rgb(255, 110, 110);
    // Door: yellow, but duller than the key (whose value is 255).
    static Hsv DoorLow => new Hsv(25, 80, 90);
    static Hsv DoorHigh => new Hsv(35, 255, 225);

    public override double Progress(Observation o)
    {
        Cells cells = o.Start.Cells(CellSize);
        Cell goal = FindCell(cells, o.Start.InRange(GreenLow, GreenHigh), MinGoalPixels);
        if (goal.Box.IsEmpty) return double.NaN;

        Mask red = o.Now.InRange(RedLow, RedHigh);
        if (red.CountNonZero < MinAgentPixels) return double.NaN;
        Point centre = red.Centroid;
        int agentColumn = (int)Math.Floor(centre.X / CellSize);
        int agentRow = (int)Math.Floor(centre.Y / CellSize);

        // Done: the agent itself is inside the cell that was wholly green at the start.
        // The goal only changing its green by the light does not count.
        bool onGoal = agentColumn == goal.Column && agentRow == goal.Row;
        if (onGoal)
        {
            int redInGoal = red.CountIn(goal.Box);
            int greenInGoal = o.Now.InRange(GreenLow, GreenHigh).CountIn(goal.Box);
            bool reached = redInGoal >= MinAgentPixels && greenInGoal <= MaxGreenWhenReached;
            return reached ? 1.0 : MaxNearness;
        }

        // Without the door the walkable way is unknown.
        Cell door = FindCell(cells, o.Start.InRange(DoorLow, DoorHigh), MinDoorPixels);
        if (door.Box.IsEmpty) return double.NaN;

        int doorToGoal = Steps(door.Column, door.Row, goal.Column, goal.Row);
        int agentSide = Math.Sign(agentColumn - door.Column);
        int goalSide = Math.Sign(goal.Column - door.Column);

        // On the goal's side of the wall, or in the doorway: straight to the goal.
        // On the other side the way leads through the door.
        int remaining = agentSide == 0 || agentSide == goalSide
            ? Steps(agentColumn, agentRow, goal.Column, goal.Row)
            : Steps(agentColumn, agentRow, door.Column, door.Row) + doorToGoal;

        // Longest way: from the farthest floor cell of the room on the other side of the wall.
        // The outermost cells of the grid are wall.
        int roomWidth = goalSide >= 0 ? door.Column - 1 : cells.Columns - 2 - door.Column;
        int roomHeight = Math.Max(Math.Abs(door.Row - 1), Math.Abs(cells.Rows - 2 - door.Row));
        int longest = Math.Max(1, Math.Max(1, roomWidth) + roomHeight + doorToGoal);

        double share = Math.Min(1.0, (double)remaining / longest);
        return MaxNearness * (1.0 - share);
    }

    // The cell with the most pixels of the mask, if it has at least the minimum;
    // otherwise a cell outside the grid, whose box is empty.
    static Cell FindCell(Cells cells, Mask mask, int minimum)
    {
        Cell best = cells[-1, -1];
        int most = minimum - 1;
        foreach (Cell cell in cells)
        {
            int count = mask.CountIn(cell.Box);
            if (count > most)
            {
                most = count;
                best = cell;
            }
        }
        return best;
    }

    // Grid distance between two cells.
    static int Steps(int columnA, int rowA, int columnB, int rowB)
    {
        return Math.Abs(columnA - columnB) + Math.Abs(rowA - rowB);
    }
}
