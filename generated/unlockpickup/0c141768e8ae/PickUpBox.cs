/// <summary>The only box of the right room is picked up: its cell is empty and the environment ended the episode.</summary>
public sealed class PickUpBox : RewardProgram
{
    // The grid, the same in all pictures: 11 x 6 cells of 8 px; offset 0 of each cell is a grid line.
    private const int CellSize = 8;
    private const int InnerSize = 7;
    private const int InnerArea = InnerSize * InnerSize;
    private const int GridColumns = 11;
    private const int GridRows = 6;
    private const int FirstRow = 1;
    private const int LastRow = 4;
    private const int FirstColumn = 1;   // first column of the left room
    private const int DoorColumn = 5;    // the dividing wall with the door
    private const int LastColumn = 9;    // last column of the right room
    private const int NoCell = -1;

    private const int FloorTolerance = 8;
    private const int AgentTolerance = 10;
    private const int MinAgentPixels = 7;      // the agent has 10 px of its colour, a lit red key about 6
    private const int MaxFloorNoise = 1;       // px of an empty cell that may differ from floor
    private const int MinThingPixels = 4;      // px of a cell that differ from floor if a thing lies there
    private const int MinBoxPixels = 8;        // the box has about 28 such px
    private const double UniformShare = 0.95;  // a wall cell has one colour all over
    private const double HalfCell = 3.5;       // middle of a cell's pixels
    private const double MinOffCentre = 0.5;   // the agent's wide end lies about 1.3 px behind the middle

    private const double DetourCost = 2;       // steps lost by going round the key, or by putting it down
    private const double TurnCost = 1;         // a turn is still needed to face the box
    private const double MaxCost = 20;         // a little more than the longest way
    private const double MaxNearness = 0.9;

    private static Rgb UnlitFloor => Rgb.Hex(0x000000);
    private static Rgb LitFloor => Rgb.Hex(0x4C4C4C);
    private static Rgb AgentColour => Rgb.Hex(0xFF4C4C);

    public override double Progress(Observation o)
    {
        if (o.Now.Width != GridColumns * CellSize || o.Now.Height != GridRows * CellSize) return double.NaN;
        if (o.Start.Width != o.Now.Width || o.Start.Height != o.Now.Height) return double.NaN;
        string mission = o.Instruction ?? "";
        if (mission.Length > 0 && !mission.ToLowerInvariant().Contains("box")) return double.NaN;

        int box = FindBox(o.Start);
        int doorRow = FindDoorRow(o.Start);
        if (box == NoCell || doorRow == NoCell) return double.NaN;
        int boxColumn = box % GridColumns;
        int boxRow = box / GridColumns;

        Mask agentMask = o.Now.Near(AgentColour, AgentTolerance);
        int agent = FindAgent(agentMask);
        if (agent == NoCell) return double.NaN;
        int agentColumn = agent % GridColumns;
        int agentRow = agent / GridColumns;
        // Only after the box was opened and so destroyed can the agent stand on its cell.
        if (agent == box) return 0;

        Mask unlit = o.Now.Near(UnlitFloor, FloorTolerance);
        Mask lit = o.Now.Near(LitFloor, FloorTolerance);
        int key = FindKey(unlit, lit, agent, box);

        bool adjacent = Math.Abs(agentColumn - boxColumn) + Math.Abs(agentRow - boxRow) == 1;
        bool facing = adjacent && Faces(agentMask, agentColumn, agentRow, boxColumn, boxRow);

        bool boxGone = NonFloor(unlit, lit, boxColumn, boxRow) <= MaxFloorNoise;
        if (boxGone)
        {
            // Opened boxes vanish too, but do not end the episode. The key must lie in a room: else it is what is carried.
            return o.Terminated && facing && key != NoCell ? 1.0 : 0.0;
        }

        double cost = Way(agentColumn, agentRow, boxColumn, boxRow, doorRow, key);
        if (!facing) cost += TurnCost;
        // With the key in hand the box cannot be taken.
        if (key == NoCell) cost += DetourCost;
        double nearness = MaxNearness * (1.0 - cost / MaxCost);
        return Math.Max(0.0, Math.Min(MaxNearness, nearness));
    }

    /// <summary>Steps from the agent to a cell next to the box; from the left room only through the door.</summary>
    private static double Way(int agentColumn, int agentRow, int boxColumn, int boxRow, int doorRow, int key)
    {
        if (agentColumn > DoorColumn)
            return Walk(agentColumn, agentRow, boxColumn, boxRow, key) - 1;
        double behindDoor = Walk(DoorColumn + 1, doorRow, boxColumn, boxRow, key) - 1;
        if (agentColumn == DoorColumn)
            return 1 + behindDoor;
        return Walk(agentColumn, agentRow, DoorColumn - 1, doorRow, key) + 2 + behindDoor;
    }

    /// <summary>Steps between two cells of one room, with a detour if the key lies on an end or on the straight line.</summary>
    private static double Walk(int fromColumn, int fromRow, int toColumn, int toRow, int key)
    {
        double steps = Math.Abs(fromColumn - toColumn) + Math.Abs(fromRow - toRow);
        if (key == NoCell) return steps;
        int keyColumn = key % GridColumns;
        int keyRow = key / GridColumns;
        bool onEnd = (keyColumn == fromColumn && keyRow == fromRow) || (keyColumn == toColumn && keyRow == toRow);
        bool straight = fromColumn == toColumn || fromRow == toRow;
        bool between = keyColumn >= Math.Min(fromColumn, toColumn) && keyColumn <= Math.Max(fromColumn, toColumn)
            && keyRow >= Math.Min(fromRow, toRow) && keyRow <= Math.Max(fromRow, toRow);
        return onEnd || (straight && between) ? steps + DetourCost : steps;
    }

    /// <summary>The box: the most occupied cell of the right room in the first picture.</summary>
    private static int FindBox(Frame start)
    {
        Mask unlit = start.Near(UnlitFloor, FloorTolerance);
        Mask lit = start.Near(LitFloor, FloorTolerance);
        int best = NoCell;
        int most = MinBoxPixels - 1;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = DoorColumn + 1; column <= LastColumn; column++)
            {
                int count = NonFloor(unlit, lit, column, row);
                if (count > most)
                {
                    most = count;
                    best = row * GridColumns + column;
                }
            }
        }
        return best;
    }

    /// <summary>The door: the least uniform cell of the dividing wall in the first picture.</summary>
    private static int FindDoorRow(Frame start)
    {
        Cells cells = start.Cells(CellSize);
        int best = NoCell;
        double least = UniformShare;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            double share = cells[DoorColumn, row].Share;
            if (share < least)
            {
                least = share;
                best = row;
            }
        }
        return best;
    }

    /// <summary>The agent: the cell with the most pixels of its colour (a lit red key has fewer).</summary>
    private static int FindAgent(Mask agentMask)
    {
        int best = NoCell;
        int most = MinAgentPixels - 1;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = FirstColumn; column <= LastColumn; column++)
            {
                int count = agentMask.CountIn(Inner(column, row));
                if (count > most)
                {
                    most = count;
                    best = row * GridColumns + column;
                }
            }
        }
        return best;
    }

    /// <summary>The key: the occupied floor cell of the rooms that is neither the agent nor the box's; none while it is carried.</summary>
    private static int FindKey(Mask unlit, Mask lit, int agent, int box)
    {
        int best = NoCell;
        int most = MinThingPixels - 1;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = FirstColumn; column <= LastColumn; column++)
            {
                int cell = row * GridColumns + column;
                if (column == DoorColumn || cell == agent || cell == box) continue;
                int count = NonFloor(unlit, lit, column, row);
                if (count > most)
                {
                    most = count;
                    best = cell;
                }
            }
        }
        return best;
    }

    /// <summary>Does the agent's triangle point at the neighbouring cell? Its wide end lies on the other side.</summary>
    private static bool Faces(Mask agentMask, int agentColumn, int agentRow, int targetColumn, int targetRow)
    {
        Point centre = agentMask.Within(Inner(agentColumn, agentRow)).Centroid;
        double offX = centre.X - (agentColumn * CellSize + HalfCell);
        double offY = centre.Y - (agentRow * CellSize + HalfCell);
        double behind = -(offX * (targetColumn - agentColumn) + offY * (targetRow - agentRow));
        return behind >= MinOffCentre;
    }

    /// <summary>How many of a cell's inner pixels are not floor (floor is all unlit or all lit).</summary>
    private static int NonFloor(Mask unlit, Mask lit, int column, int row)
    {
        Rect inner = Inner(column, row);
        return InnerArea - Math.Max(unlit.CountIn(inner), lit.CountIn(inner));
    }

    /// <summary>A cell without its grid lines.</summary>
    private static Rect Inner(int column, int row)
    {
        return new Rect(column * CellSize + 1, row * CellSize + 1, InnerSize, InnerSize);
    }
}
