/// <summary>The locked door in the dividing wall has been opened: its filling has become bare floor.</summary>
public sealed class OpenDoor : RewardProgram
{
    const int CellSize = 8;
    const int WallColumn = 5;         // cell column of the dividing wall, which holds the door
    const int LastRoomColumn = 4;     // the left room is the cells 1..4 by 1..4
    const int LastRoomRow = 4;
    const int Tolerance = 12;
    const int LitFloor = 0x4C4C4C;
    const int DarkFloor = 0x000000;
    const int AgentRed = 0xFF4C4C;
    const double OpenShare = 0.85;    // share of bare floor inside the door's cell when open
    const double UniformShare = 0.9;  // a wall cell has one colour only, a door about half of it
    const int EmptyPixels = 47;       // of the 49 inner pixels of a bare floor cell
    const double MostActions = 10;    // more than the longest way: 6 moves and 3 turns

    // Directions, clockwise, so that their difference is a number of turns.
    const int Right = 0;
    const int Down = 1;
    const int Left = 2;
    const int Up = 3;

    public override double Progress(Observation o)
    {
        int doorRow = DoorRow(o.Start);
        if (doorRow < 0) return double.NaN;

        // The inside of the door's cell, without grid lines and without the stripe an open door leaves at the right.
        Rect inside = new Rect(WallColumn * CellSize + 1, doorRow * CellSize + 1, CellSize - 2, CellSize - 1);
        if (FloorShare(o.Start, inside) >= OpenShare) return double.NaN; // no closed door at the start
        if (FloorShare(o.Now, inside) >= OpenShare) return 1;

        // Lit red of the agent's triangle, with its dimmer edge.
        Mask red = o.Now.InRange(new Rgb(140, 64, 64), new Rgb(255, 90, 90));
        int agent = AgentCell(red);
        if (agent < 0) return double.NaN;
        int column = agent % CellSize;
        int row = agent / CellSize;

        // A key on the ground is not carried: the door cannot be opened.
        if (KeyOnGround(o.Now, column, row)) return 0;

        Rect box = new Rect(column * CellSize, row * CellSize, CellSize, CellSize);
        Mask body = o.Now.Near(Rgb.Hex(AgentRed), Tolerance).Within(box);
        if (body.IsEmpty) return double.NaN;
        int facing = Facing(body.Centroid, box);

        // Actions left until the agent stands just left of the door and faces it.
        int across = LastRoomColumn - column;
        int along = doorRow - row;
        int turns;
        if (along == 0) turns = Turns(facing, Right);
        else if (along > 0) turns = Turns(facing, Down) + 1;
        else turns = Turns(facing, Up) + 1;
        double actions = Math.Abs(across) + Math.Abs(along) + turns;
        return Math.Max(0, 0.9 * (1 - actions / MostActions));
    }

    /// <summary>Row of the only cell of the dividing wall that is not of one colour, or -1.</summary>
    private static int DoorRow(Frame start)
    {
        Cells cells = start.Cells(CellSize);
        int best = -1;
        double lowest = UniformShare;
        for (int r = 1; r <= LastRoomRow; r++)
        {
            double share = cells[WallColumn, r].Share;
            if (share < lowest)
            {
                lowest = share;
                best = r;
            }
        }
        return best;
    }

    /// <summary>Share of a box that is bare floor, all lit or all dark.</summary>
    private static double FloorShare(Frame picture, Rect box)
    {
        int lit = picture.Near(Rgb.Hex(LitFloor), Tolerance).CountIn(box);
        int dark = picture.Near(Rgb.Hex(DarkFloor), Tolerance).CountIn(box);
        return Math.Max(lit, dark) / (double)((CellSize - 2) * (CellSize - 1));
    }

    /// <summary>The agent's cell as column + 8 * row, or -1. A red key lies only at the offsets 3..5 of its cell,
    /// the agent's triangle is wider, so only the outer columns count.</summary>
    private static int AgentCell(Mask red)
    {
        int best = -1;
        int most = 0;
        for (int r = 1; r <= LastRoomRow; r++)
        {
            for (int c = 1; c <= LastRoomColumn; c++)
            {
                int x = c * CellSize;
                int y = r * CellSize + 1;
                int count = red.CountIn(new Rect(x + 1, y, 2, CellSize - 1))
                    + red.CountIn(new Rect(x + 6, y, 2, CellSize - 1));
                if (count > most)
                {
                    most = count;
                    best = c + CellSize * r;
                }
            }
        }
        return best;
    }

    /// <summary>Some cell of the left room other than the agent's is not bare floor.</summary>
    private static bool KeyOnGround(Frame picture, int agentColumn, int agentRow)
    {
        Mask lit = picture.Near(Rgb.Hex(LitFloor), Tolerance);
        Mask dark = picture.Near(Rgb.Hex(DarkFloor), Tolerance);
        for (int r = 1; r <= LastRoomRow; r++)
        {
            for (int c = 1; c <= LastRoomColumn; c++)
            {
                if (c == agentColumn && r == agentRow) continue;
                Rect inner = new Rect(c * CellSize + 1, r * CellSize + 1, CellSize - 1, CellSize - 1);
                if (lit.CountIn(inner) < EmptyPixels && dark.CountIn(inner) < EmptyPixels) return true;
            }
        }
        return false;
    }

    /// <summary>The full red part of the triangle lies opposite to its dim tip, which shows the direction.</summary>
    private static int Facing(Point body, Rect box)
    {
        double x = body.X - box.Center.X;
        double y = body.Y - box.Center.Y;
        if (Math.Abs(x) > Math.Abs(y)) return x < 0 ? Right : Left;
        return y < 0 ? Down : Up;
    }

    /// <summary>Quarter turns between two directions: 0, 1 or 2.</summary>
    private static int Turns(int from, int to)
    {
        int difference = Math.Abs(from - to);
        return Math.Min(difference, 4 - difference);
    }
}
