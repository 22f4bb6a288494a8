/// <summary>The red agent stands in the cell that was green in the first picture, green still showing around it.</summary>
public sealed class ReachGreenGoal : RewardProgram
{
    const int CellSize = 8;              // pixels per side of a grid cell
    const int MinGoalArea = 40;          // green pixels of an uncovered goal cell (64 in full)
    const int MinAgentArea = 6;          // red pixels of the agent (10 to 12 in full)
    const int MinGreenLeft = 16;         // green that still shows around the agent in the goal (about 44)
    const int MinGreenLost = 6;          // green that the agent covers at least
    const double NearestBelowDone = 0.9; // scale of the progress below completion

    public override double Progress(Observation o)
    {
        Mask greenStart = Green(o.Start);
        Region goal = greenStart.ConnectedComponents(8, MinGoalArea).Largest;
        if (goal.IsEmpty) return double.NaN;
        int goalCol = (int)(goal.Centroid.X / CellSize);
        int goalRow = (int)(goal.Centroid.Y / CellSize);
        Rect goalBox = CellBox(goalCol, goalRow);

        Mask red = Red(o.Now);
        Region agent = red.ConnectedComponents(8, MinAgentArea).Largest;
        if (agent.IsEmpty) return double.NaN; // not visible: the picture does not tell
        int col = (int)(agent.Centroid.X / CellSize);
        int row = (int)(agent.Centroid.Y / CellSize);

        if (col == goalCol && row == goalRow)
        {
            // The agent has to cover a part of the green, and green has to be left around it.
            int green = Green(o.Now).CountIn(goalBox);
            bool covered = green <= greenStart.CountIn(goalBox) - MinGreenLost;
            bool stillSeen = green >= MinGreenLeft;
            bool redInside = red.CountIn(goalBox) >= MinAgentArea;
            return covered && stillSeen && redInside ? 1.0 : NearestBelowDone;
        }

        Mask lava = Orange(o.Start);
        if (IsLava(lava, col, row)) return 0; // stepped on lava: failed

        int columns = o.Start.Width / CellSize;
        int rows = o.Start.Height / CellSize;
        int largest = (columns - 2) + (rows - 2); // longest way through the inner cells
        if (largest <= 0) return double.NaN;
        int distance = Way(lava, columns, rows, col, row, goalCol, goalRow);
        double nearness = 1.0 - (double)distance / largest;
        return NearestBelowDone * Math.Max(0.0, Math.Min(1.0, nearness));
    }

    // Number of cells to the goal; through the gap while the agent has not passed the barrier.
    static int Way(Mask lava, int columns, int rows, int col, int row, int goalCol, int goalRow)
    {
        int direct = Math.Abs(col - goalCol) + Math.Abs(row - goalRow);

        // The line of lava cells: a column, or else a row.
        int minCol = columns, maxCol = -1, minRow = rows, maxRow = -1;
        for (int r = 1; r < rows - 1; r++)
        {
            for (int c = 1; c < columns - 1; c++)
            {
                if (!IsLava(lava, c, r)) continue;
                minCol = Math.Min(minCol, c);
                maxCol = Math.Max(maxCol, c);
                minRow = Math.Min(minRow, r);
                maxRow = Math.Max(maxRow, r);
            }
        }
        if (maxCol < 0) return direct; // no lava found

        if (minCol == maxCol)
        {
            if (Math.Sign(col - minCol) == Math.Sign(goalCol - minCol)) return direct; // passed
            int best = -1;
            for (int r = 1; r < rows - 1; r++)
            {
                if (IsLava(lava, minCol, r)) continue;
                int way = Math.Abs(col - minCol) + Math.Abs(row - r)
                        + Math.Abs(goalCol - minCol) + Math.Abs(goalRow - r);
                if (best < 0 || way < best) best = way;
            }
            return best < 0 ? direct : best;
        }
        if (minRow == maxRow)
        {
            if (Math.Sign(row - minRow) == Math.Sign(goalRow - minRow)) return direct; // passed
            int best = -1;
            for (int c = 1; c < columns - 1; c++)
            {
                if (IsLava(lava, c, minRow)) continue;
                int way = Math.Abs(col - c) + Math.Abs(row - minRow)
                        + Math.Abs(goalCol - c) + Math.Abs(goalRow - minRow);
                if (best < 0 || way < best) best = way;
            }
            return best < 0 ? direct : best;
        }
        return direct;
    }

    // A cell is lava when at least half of it is orange.
    static bool IsLava(Mask orange, int col, int row)
    {
        return orange.CountIn(CellBox(col, row)) * 2 >= CellSize * CellSize;
    }

    static Rect CellBox(int col, int row)
    {
        return new Rect(col * CellSize, row * CellSize, CellSize, CellSize);
    }

    // Goal green, lit (#4CFF4C) and unlit (#00FF00).
    static Mask Green(Frame f)
    {
        return f.InRange(new Hsv(50, 140, 180), new Hsv(70, 255, 255));
    }

    // Agent red, lit (#FF4C4C) and unlit (#FF0000); the hue wraps round 0 and leaves out the orange lava.
    static Mask Red(Frame f)
    {
        return f.InRange(new Hsv(174, 140, 190), new Hsv(6, 255, 255));
    }

    // Lava orange in all its shades, lit (#FFA64C to #AF7E4C) and unlit (#FF8000 to #C66300).
    static Mask Orange(Frame f)
    {
        return f.InRange(new Hsv(9, 120, 130), new Hsv(22, 255, 255));
    }
}
