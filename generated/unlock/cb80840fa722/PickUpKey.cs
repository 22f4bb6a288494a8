/// <summary>The key of the left room has been taken: in that room only the agent's cell is not bare floor.</summary>
public sealed class PickUpKey : RewardProgram
{
    // The grid and the left room (the same in all pictures).
    private const int CellSize = 8;
    private const int Inner = 7;              // inner pixels of a cell: offsets 1..7; offset 0 is the grid line
    private const int FirstCell = 1;          // the room's first column and row
    private const int LastCell = 4;           // its last column and row
    private const int RowStep = 100;          // a cell is written as one number: row * RowStep + column
    private const int NoCell = -1;

    private const int Tolerance = 12;
    private const int MinFloorPixels = 47;    // of 49 inner pixels, for a cell to count as empty
    private const int MinAgentPixels = 5;     // full red pixels of the agent (about 10 are drawn)
    private const double CellMiddle = 3.5;    // offset about which the four agent drawings are symmetric

    private const double MaxSteps = 7.0;      // 5 moves and 2 turns from the farthest place
    private const double MaxNearness = 0.9;

    private static Rgb DarkFloor => Rgb.Hex(0x000000);
    private static Rgb LitFloor => Rgb.Hex(0x4C4C4C);
    private static Rgb AgentRed => Rgb.Hex(0xFF4C4C);

    public override double Progress(Observation o)
    {
        // The first picture must show exactly the agent and the key.
        Mask startDark = o.Start.Near(DarkFloor, Tolerance);
        Mask startLit = o.Start.Near(LitFloor, Tolerance);
        int startAgent = FindAgent(o.Start.Near(AgentRed, Tolerance));
        if (startAgent == NoCell || CountOccupied(startDark, startLit) != 2) return double.NaN;
        if (FindKey(startDark, startLit, startAgent) == NoCell) return double.NaN;

        Mask dark = o.Now.Near(DarkFloor, Tolerance);
        Mask lit = o.Now.Near(LitFloor, Tolerance);
        Mask red = o.Now.Near(AgentRed, Tolerance);
        int agent = FindAgent(red);
        if (agent == NoCell) return double.NaN;
        int occupied = CountOccupied(dark, lit);
        int key = FindKey(dark, lit, agent);

        // Only the agent is left in the room: the key is carried.
        if (occupied == 1 && key == NoCell) return 1.0;

        // Otherwise the key (in its first place or dropped elsewhere) must be the only other thing.
        if (occupied != 2 || key == NoCell) return double.NaN;
        double steps = StepsToGo(red, agent, key);
        double nearness = MaxNearness * (1.0 - steps / MaxSteps);
        return Math.Max(0.0, Math.Min(MaxNearness, nearness));
    }

    private static Rect InnerBox(int column, int row)
    {
        return new Rect(column * CellSize + 1, row * CellSize + 1, Inner, Inner);
    }

    // Empty: all floor of one lighting.
    private static bool IsEmptyCell(Mask dark, Mask lit, int column, int row)
    {
        Rect box = InnerBox(column, row);
        return dark.CountIn(box) >= MinFloorPixels || lit.CountIn(box) >= MinFloorPixels;
    }

    private static int CountOccupied(Mask dark, Mask lit)
    {
        int count = 0;
        for (int row = FirstCell; row <= LastCell; row++)
        {
            for (int column = FirstCell; column <= LastCell; column++)
            {
                if (!IsEmptyCell(dark, lit, column, row)) count++;
            }
        }
        return count;
    }

    // The cell with the most agent red that also has some of it outside the columns at offsets 3..5,
    // to which a (red, lit) key is confined.
    private static int FindAgent(Mask red)
    {
        int best = NoCell;
        int bestCount = MinAgentPixels - 1;
        for (int row = FirstCell; row <= LastCell; row++)
        {
            for (int column = FirstCell; column <= LastCell; column++)
            {
                int x = column * CellSize;
                int y = row * CellSize + 1;
                int sides = red.CountIn(new Rect(x + 1, y, 2, Inner)) + red.CountIn(new Rect(x + 6, y, 2, Inner));
                int count = red.CountIn(InnerBox(column, row));
                if (sides > 0 && count > bestCount)
                {
                    best = row * RowStep + column;
                    bestCount = count;
                }
            }
        }
        return best;
    }

    // A cell that is not empty and not the agent's, of whatever colour.
    private static int FindKey(Mask dark, Mask lit, int agent)
    {
        for (int row = FirstCell; row <= LastCell; row++)
        {
            for (int column = FirstCell; column <= LastCell; column++)
            {
                int cell = row * RowStep + column;
                if (cell != agent && !IsEmptyCell(dark, lit, column, row)) return cell;
            }
        }
        return NoCell;
    }

    // Moves and turns until the agent stands beside the key and faces it.
    private static double StepsToGo(Mask red, int agent, int key)
    {
        int agentColumn = agent % RowStep;
        int agentRow = agent / RowStep;
        int dx = key % RowStep - agentColumn;
        int dy = key / RowStep - agentRow;

        // The full red part is the back of the triangle: the agent faces away from it.
        Point back = red.Within(InnerBox(agentColumn, agentRow)).Centroid;
        double aheadX = agentColumn * CellSize + CellMiddle - back.X;
        double aheadY = agentRow * CellSize + CellMiddle - back.Y;
        int faceX = 0;
        int faceY = 0;
        if (Math.Abs(aheadX) >= Math.Abs(aheadY)) faceX = aheadX > 0 ? 1 : -1;
        else faceY = aheadY > 0 ? 1 : -1;

        int towards = dx * faceX + dy * faceY;
        int turns;
        if (dx != 0 && dy != 0) turns = towards > 0 ? 1 : 2;     // one turn is needed on the way in any case
        else turns = towards > 0 ? 0 : (towards < 0 ? 2 : 1);    // in line with the key

        int moves = Math.Abs(dx) + Math.Abs(dy) - 1;
        return moves + turns;
    }
}
