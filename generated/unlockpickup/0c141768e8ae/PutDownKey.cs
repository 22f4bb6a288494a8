/// <summary>The door is no longer locked and the key lies on the floor of a room again.</summary>
public sealed class PutDownKey : RewardProgram
{
    private const int CellSize = 8;            // px of a grid cell
    private const int InnerSize = 7;           // px of a cell without its grid line (offset 0)
    private const int FirstRow = 1;            // rows of both rooms
    private const int LastRow = 4;
    private const int FirstColumn = 1;         // left room: up to the wall column
    private const int WallColumn = 5;          // dividing wall with the door
    private const int LastColumn = 9;          // right room: from the wall column on
    private const int FloorTolerance = 10;
    private const int AgentTolerance = 12;
    private const int MinAgentPixels = 6;      // the agent has about 10 px of its pure colour
    private const int MinPainted = 6;          // painted px that make a cell occupied (key: about 15)
    private const int MaxKeyPainted = 20;      // a key has fewer painted px than a box (about 28)
    private const int DoorInset = 2;           // inside of the door: 5x5 px from this offset
    private const int DoorInner = 5;
    private const int MinDoorFloor = 15;       // of these 25 px; a locked door has none
    private const double UniformShare = 0.95;  // a wall cell has a single colour
    private const double FacingFree = 0.9;     // progress when the key can be dropped at once
    private const double PerTurn = 0.25;       // less for every turn still needed

    private static Rgb FloorDark => new Rgb(0, 0, 0);
    private static Rgb FloorLit => new Rgb(76, 76, 76);
    private static Rgb AgentRed => new Rgb(255, 76, 76);

    public override double Progress(Observation o)
    {
        int doorRow = FindDoorRow(o.Start);
        if (doorRow < 0) return double.NaN;

        // The box: the only occupied cell of the right room in the first picture.
        Mask startFloor = FloorMask(o.Start);
        int boxColumn = -1;
        int boxRow = -1;
        for (int c = WallColumn + 1; c <= LastColumn; c++)
        {
            for (int r = FirstRow; r <= LastRow; r++)
            {
                if (Painted(startFloor, c, r) < MinPainted) continue;
                if (boxColumn >= 0) return double.NaN;
                boxColumn = c;
                boxRow = r;
            }
        }
        if (boxColumn < 0) return double.NaN;

        // The agent: the cell with the most px of its colour (a lit red key has fewer).
        Mask floor = FloorMask(o.Now);
        Mask red = o.Now.Near(AgentRed, AgentTolerance);
        int agentColumn = -1;
        int agentRow = -1;
        int most = MinAgentPixels - 1;
        for (int c = FirstColumn; c <= LastColumn; c++)
        {
            for (int r = FirstRow; r <= LastRow; r++)
            {
                if (c == WallColumn && r != doorRow) continue;
                int n = red.CountIn(Inner(c, r));
                if (n <= most) continue;
                most = n;
                agentColumn = c;
                agentRow = r;
            }
        }
        if (agentColumn < 0) return double.NaN;

        // Locked = filled with dark door colour; open or closed again = floor-coloured inside.
        bool agentInDoor = agentColumn == WallColumn;
        Rect doorInside = new Rect(WallColumn * CellSize + DoorInset, doorRow * CellSize + DoorInset, DoorInner, DoorInner);
        bool unlocked = agentInDoor || floor.CountIn(doorInside) >= MinDoorFloor;
        if (!unlocked) return 0;

        // The key: any occupied floor cell that is neither the agent nor the box.
        for (int c = FirstColumn; c <= LastColumn; c++)
        {
            if (c == WallColumn) continue;
            for (int r = FirstRow; r <= LastRow; r++)
            {
                if (c == agentColumn && r == agentRow) continue;
                int painted = Painted(floor, c, r);
                if (painted < MinPainted) continue;
                if (c == boxColumn && r == boxRow && !LooksLikeKey(floor, startFloor, c, r, painted)) continue;
                return 1;
            }
        }

        // The key is carried: turn to an empty floor cell and drop it there.
        int turns = TurnsToFreeCell(floor, red, agentColumn, agentRow);
        return FacingFree - PerTurn * turns;
    }

    /// <summary>Row of the one cell of the dividing wall that is not uniform; -1 if there is none.</summary>
    private static int FindDoorRow(Frame start)
    {
        Cells cells = start.Cells(CellSize);
        int best = -1;
        double lowest = UniformShare;
        for (int r = FirstRow; r <= LastRow; r++)
        {
            double share = cells[WallColumn, r].Share;
            if (share >= lowest) continue;
            lowest = share;
            best = r;
        }
        return best;
    }

    /// <summary>Floor, unlit or lit by the agent's view.</summary>
    private static Mask FloorMask(Frame frame)
    {
        return frame.Near(FloorDark, FloorTolerance) | frame.Near(FloorLit, FloorTolerance);
    }

    /// <summary>A cell without its grid lines.</summary>
    private static Rect Inner(int column, int row)
    {
        return new Rect(column * CellSize + 1, row * CellSize + 1, InnerSize, InnerSize);
    }

    /// <summary>Number of px of a cell that are not floor.</summary>
    private static int Painted(Mask floor, int column, int row)
    {
        return InnerSize * InnerSize - floor.CountIn(Inner(column, row));
    }

    /// <summary>An opened box vanishes and the key may be dropped in its cell: the key is narrow, the box's frame reaches offset 1.</summary>
    private static bool LooksLikeKey(Mask floor, Mask startFloor, int column, int row, int painted)
    {
        if (painted > MaxKeyPainted) return false;
        if (Painted(startFloor, column, row) - painted < MinPainted) return false;
        Rect firstPixels = new Rect(column * CellSize + 1, row * CellSize + 1, 1, InnerSize);
        return startFloor.CountIn(firstPixels) < InnerSize && floor.CountIn(firstPixels) == InnerSize;
    }

    /// <summary>Turns until the agent faces an empty floor cell: 0, 1 or 2; 3 if there is none around it.</summary>
    private static int TurnsToFreeCell(Mask floor, Mask red, int column, int row)
    {
        // The triangle's broad side is its back: it faces away from its centre of mass.
        Point mass = red.Within(Inner(column, row)).Centroid;
        double middle = (CellSize - 1) / 2.0;
        double dx = column * CellSize + middle - mass.X;
        double dy = row * CellSize + middle - mass.Y;
        int facing; // 0 right, 1 down, 2 left, 3 up
        if (Math.Abs(dx) >= Math.Abs(dy)) facing = dx >= 0 ? 0 : 2;
        else facing = dy >= 0 ? 1 : 3;

        int best = 3;
        for (int d = 0; d < 4; d++)
        {
            int c = column + (d == 0 ? 1 : d == 2 ? -1 : 0);
            int r = row + (d == 1 ? 1 : d == 3 ? -1 : 0);
            if (c < FirstColumn || c > LastColumn || c == WallColumn || r < FirstRow || r > LastRow) continue;
            if (Painted(floor, c, r) >= MinPainted) continue;
            int turns = Math.Abs(d - facing);
            if (turns == 3) turns = 1;
            if (turns < best) best = turns;
        }
        return best;
    }
}
