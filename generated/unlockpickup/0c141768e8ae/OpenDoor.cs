/// <summary>The locked door in the dividing wall stands open. Leads the carrier of the key to the cell beside the door, facing it.</summary>
public sealed class OpenDoor : RewardProgram
{
    // Layout, the same in every picture.
    private const int CellSize = 8;
    private const int FirstRow = 1, LastRow = 4;         // rows of cells in both rooms
    private const int LeftFirst = 1, LeftLast = 4;       // columns of the left room
    private const int RightFirst = 6, RightLast = 9;     // columns of the right room
    private const int DoorColumn = 5;                    // column of the dividing wall

    // Tolerances and minimum counts of pixels.
    private const int WallTolerance = 5;    // a lit grey door (#6C6C6C) is only 8 from the unlit wall
    private const int FloorTolerance = 12;
    private const int LineTolerance = 14;
    private const int AgentTolerance = 12;
    private const int MaxWallInDoor = 32;   // of 64 px: a door cell shows less wall than this
    private const int MaxFloorLocked = 10;  // of 25 px: a locked door is filled
    private const int MinFloorOpen = 18;    // of 25 px: an open or a merely closed door is empty inside
    private const int MinLineOpen = 5;      // of 6 px of the left column
    private const int MinAgentInDoor = 6;
    private const int MinAgent = 8;         // the agent has 10 px; a lit red key about 6
    private const int MinOccupied = 5;      // px of a cell that are not floor

    // Facing of the agent, clockwise.
    private const int Right = 0, Down = 1, Left = 2, Up = 3;

    // Progress below completion.
    private const double KeyShare = 0.25;      // the most while the key still lies on the floor
    private const double CarryBase = 0.3;      // the least once the door can be opened
    private const double CarryShare = 0.6;
    private const double MaxSteps = 9;         // 3 + 3 moves and 3 turns
    private const double MaxKeyDistance = 6;

    private static Rgb WallUnlit => Rgb.Hex(0x646464);
    private static Rgb WallLit => Rgb.Hex(0x929292);
    private static Rgb FloorUnlit => Rgb.Hex(0x000000);
    private static Rgb FloorLit => Rgb.Hex(0x4C4C4C);
    private static Rgb LineUnlit => Rgb.Hex(0x212121);
    private static Rgb LineLit => Rgb.Hex(0x636363);
    private static Rgb AgentColour => Rgb.Hex(0xFF4C4C);

    public override double Progress(Observation o)
    {
        // The door: the cell of the dividing wall that is not plain wall in the first picture.
        Mask wall = o.Start.Near(WallUnlit, WallTolerance) | o.Start.Near(WallLit, WallTolerance);
        int doorRow = 0;
        int leastWall = MaxWallInDoor + 1;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            int count = wall.CountIn(CellBox(DoorColumn, row));
            if (count < leastWall) { leastWall = count; doorRow = row; }
        }
        if (doorRow == 0) return double.NaN;

        Rect door = CellBox(DoorColumn, doorRow);
        Rect inner = new Rect(door.X + 2, door.Y + 2, 5, 5);
        Rect standing = new Rect(door.X + 1, door.Y + 1, 6, 7);
        Rect leftColumn = new Rect(door.X, door.Y + 1, 1, 6);

        // The door has to be locked at the start, else there is nothing to judge by.
        int startFloor = o.Start.Near(FloorUnlit, FloorTolerance).CountIn(inner)
                       + o.Start.Near(FloorLit, FloorTolerance).CountIn(inner);
        if (startFloor > MaxFloorLocked) return double.NaN;
        if (o.Start.Near(AgentColour, AgentTolerance).CountIn(standing) >= MinAgentInDoor) return double.NaN;

        // The agent can stand only in an open door.
        Mask agent = o.Now.Near(AgentColour, AgentTolerance);
        if (agent.CountIn(standing) >= MinAgentInDoor) return 1;

        // Open: floor inside, and the plain grid line at the left (a closed door has a coloured rim there).
        Mask black = o.Now.Near(FloorUnlit, FloorTolerance);
        Mask lit = o.Now.Near(FloorLit, FloorTolerance);
        int blackInside = black.CountIn(inner);
        int litInside = lit.CountIn(inner);
        bool empty = blackInside >= MinFloorOpen || litInside >= MinFloorOpen;
        if (empty)
        {
            Rgb line = blackInside >= litInside ? LineUnlit : LineLit;
            if (o.Now.Near(line, LineTolerance).CountIn(leftColumn) >= MinLineOpen) return 1;
        }

        // The agent: the cell with the most of its colour.
        int agentColumn = 0, agentRow = 0;
        int mostAgent = MinAgent - 1;
        for (int column = LeftFirst; column <= RightLast; column++)
        {
            if (column == DoorColumn) continue;
            for (int row = FirstRow; row <= LastRow; row++)
            {
                int count = agent.CountIn(CellBox(column, row));
                if (count > mostAgent) { mostAgent = count; agentColumn = column; agentRow = row; }
            }
        }
        if (agentColumn == 0) return double.NaN;
        bool inRightRoom = agentColumn >= RightFirst;

        if (!empty)
        {
            // Still locked: only a carried key helps, and the right room cannot be reached.
            if (inRightRoom) return double.NaN;
            Mask floor = black | lit;
            for (int column = LeftFirst; column <= LeftLast; column++)
            {
                for (int row = FirstRow; row <= LastRow; row++)
                {
                    if (column == agentColumn && row == agentRow) continue;
                    Rect inside = new Rect(column * CellSize + 1, row * CellSize + 1, CellSize - 1, CellSize - 1);
                    if (inside.Area - floor.CountIn(inside) < MinOccupied) continue;
                    // The key lies here and must be fetched first.
                    double distance = Math.Abs(column - agentColumn) + Math.Abs(row - agentRow);
                    return Math.Max(0, KeyShare * (1 - distance / MaxKeyDistance));
                }
            }
        }

        // The key is carried, or the door is merely closed again: steps to the cell beside the door, facing it.
        int besideColumn = inRightRoom ? RightFirst : LeftLast;
        int towardsDoor = inRightRoom ? Left : Right;
        int facing = Facing(agent, CellBox(agentColumn, agentRow));
        int across = Math.Abs(besideColumn - agentColumn);
        int along = Math.Abs(doorRow - agentRow);
        // With rows to walk, it goes up or down first and turns once more towards the door.
        int turns = along == 0
            ? Turns(facing, towardsDoor)
            : Turns(facing, doorRow > agentRow ? Down : Up) + 1;
        double steps = across + along + turns;
        return CarryBase + CarryShare * Math.Max(0, 1 - steps / MaxSteps);
    }

    private static Rect CellBox(int column, int row)
    {
        return new Rect(column * CellSize, row * CellSize, CellSize, CellSize);
    }

    // The wide base of the triangle lies at the back: the side of the cell its full colour is nearest to.
    private static int Facing(Mask agent, Rect cell)
    {
        Rect box = agent.Within(cell).BoundingRect;
        int x = box.X - cell.X;
        int y = box.Y - cell.Y;
        if (x <= 1) return Right;
        if (x >= 3) return Left;
        return y <= 1 ? Down : Up;
    }

    // Quarter turns from one facing to another.
    private static int Turns(int from, int to)
    {
        int difference = Math.Abs(from - to);
        return Math.Min(difference, 4 - difference);
    }
}
