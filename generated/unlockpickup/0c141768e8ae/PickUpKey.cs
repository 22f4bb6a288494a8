/// <summary>The key of the left room is carried: it is drawn on no floor cell of either room.</summary>
public sealed class PickUpKey : RewardProgram
{
    // The grid: cells of 8 px, whose first row and column of pixels are grid lines.
    const int CellSize = 8;
    const int InnerSize = 7;
    const int FirstRow = 1, LastRow = 4;
    const int LeftFirst = 1, LeftLast = 4;
    const int DoorColumn = 5;
    const int RightFirst = 6, RightLast = 9;

    const int Tolerance = 12;
    // Small, since the inside of a lit grey door (#6C6C6C) is close to the wall's #646464.
    const int WallTolerance = 4;
    // A cell with fewer floor pixels of its 49 holds something (a key covers about 15, a box about 28).
    const int FloorPixels = 46;
    // The agent has 10 px of its colour in every direction; a lit red key has about 6.
    const int AgentPixels = 8;
    // A box is about 6 px wide, a key 3 to 4.
    const int BoxWidth = 5;
    // Fewer wall pixels than this among a cell's inner 49: not plain wall.
    const int WallPixels = 40;
    // So many of the door's 25 innermost pixels are floor when it is no longer locked.
    const int UnlockedPixels = 15;
    // Most actions needed to stand before the key and face it (7 in a 4x4 room), plus the pick-up.
    const double LargestCost = 8;
    const double NearnessShare = 0.9;

    static Rgb Black => new Rgb(0, 0, 0);
    static Rgb LitFloor => new Rgb(0x4C, 0x4C, 0x4C);
    static Rgb AgentRed => new Rgb(0xFF, 0x4C, 0x4C);
    static Rgb Wall => new Rgb(0x64, 0x64, 0x64);
    static Rgb LitWall => new Rgb(0x92, 0x92, 0x92);
    static Rect Nowhere => new Rect(0, 0, 0, 0);

    public override double Progress(Observation o)
    {
        // The first picture: agent and key in the left room, the box in the right one.
        Mask startBlack = o.Start.Near(Black, Tolerance);
        Mask startLit = o.Start.Near(LitFloor, Tolerance);
        Rect startAgent = FindAgent(o.Start.Near(AgentRed, Tolerance));
        if (startAgent.IsEmpty) return double.NaN;
        if (CountThings(startBlack, startLit, LeftFirst, LeftLast, startAgent, Nowhere) != 1) return double.NaN;
        if (CountThings(startBlack, startLit, RightFirst, RightLast, startAgent, Nowhere) != 1) return double.NaN;
        Rect box = FindThing(startBlack, startLit, RightFirst, RightLast, startAgent, Nowhere);

        // The current picture.
        Mask black = o.Now.Near(Black, Tolerance);
        Mask lit = o.Now.Near(LitFloor, Tolerance);
        Mask floor = black | lit;
        Mask red = o.Now.Near(AgentRed, Tolerance);
        Rect agent = FindAgent(red);
        if (agent.IsEmpty) return double.NaN;

        // The box's cell is left out only while the box is in it: a box can be opened, and then the key can lie there.
        Rect leaveOut = (~floor).Within(box).BoundingRect.Width >= BoxWidth ? box : Nowhere;
        int left = CountThings(black, lit, LeftFirst, LeftLast, agent, leaveOut);
        int right = CountThings(black, lit, RightFirst, RightLast, agent, leaveOut);

        // The agent cannot stand on the key, so a key drawn nowhere is carried.
        if (left + right == 0) return 1;

        // The key lies in a room. If the door is unlocked, it has been carried before: this sub-task is in the past.
        if (left != 1 || right != 0) return double.NaN;
        if (agent.X >= DoorColumn * CellSize || DoorUnlocked(o.Start, floor)) return double.NaN;

        Rect key = FindThing(black, lit, LeftFirst, LeftLast, agent, leaveOut);
        double cost = ActionsToFace(agent, key, red.Within(agent).Centroid);
        if (double.IsNaN(cost)) return double.NaN;
        return NearnessShare * Math.Max(0, 1 - cost / LargestCost);
    }

    /// <summary>The pixels of a cell without its grid lines.</summary>
    static Rect Inner(int column, int row)
    {
        return new Rect(column * CellSize + 1, row * CellSize + 1, InnerSize, InnerSize);
    }

    static bool SameCell(Rect a, Rect b)
    {
        return a.X == b.X && a.Y == b.Y;
    }

    /// <summary>The cell with the most pixels of the agent's colour, in the rooms or the door.</summary>
    static Rect FindAgent(Mask red)
    {
        Rect best = Nowhere;
        int most = AgentPixels - 1;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = LeftFirst; column <= RightLast; column++)
            {
                Rect cell = Inner(column, row);
                int count = red.CountIn(cell);
                if (count > most)
                {
                    most = count;
                    best = cell;
                }
            }
        }
        return best;
    }

    /// <summary>Neither all black nor all lit floor.</summary>
    static bool Occupied(Mask black, Mask lit, Rect cell)
    {
        return Math.Max(black.CountIn(cell), lit.CountIn(cell)) < FloorPixels;
    }

    /// <summary>How many cells of a room are occupied by other things than the two left out.</summary>
    static int CountThings(Mask black, Mask lit, int first, int last, Rect agent, Rect leaveOut)
    {
        int count = 0;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = first; column <= last; column++)
            {
                Rect cell = Inner(column, row);
                if (SameCell(cell, agent) || SameCell(cell, leaveOut)) continue;
                if (Occupied(black, lit, cell)) count++;
            }
        }
        return count;
    }

    /// <summary>The first cell of a room that is occupied by another thing than the two left out.</summary>
    static Rect FindThing(Mask black, Mask lit, int first, int last, Rect agent, Rect leaveOut)
    {
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = first; column <= last; column++)
            {
                Rect cell = Inner(column, row);
                if (SameCell(cell, agent) || SameCell(cell, leaveOut)) continue;
                if (Occupied(black, lit, cell)) return cell;
            }
        }
        return Nowhere;
    }

    /// <summary>The door, found in the first picture as the cell least like wall, has lost its locked filling.</summary>
    static bool DoorUnlocked(Frame start, Mask floor)
    {
        Mask wall = start.Near(Wall, WallTolerance) | start.Near(LitWall, WallTolerance);
        int doorRow = 0;
        int least = WallPixels;
        for (int row = FirstRow; row <= LastRow; row++)
        {
            int count = wall.CountIn(Inner(DoorColumn, row));
            if (count < least)
            {
                least = count;
                doorRow = row;
            }
        }
        if (doorRow == 0) return false;
        Rect inside = new Rect(DoorColumn * CellSize + 2, doorRow * CellSize + 2, 5, 5);
        return floor.CountIn(inside) >= UnlockedPixels;
    }

    /// <summary>Steps and turns until the agent stands next to the key and faces it.</summary>
    static double ActionsToFace(Rect agent, Rect key, Point agentCentroid)
    {
        int dx = (key.X - agent.X) / CellSize;
        int dy = (key.Y - agent.Y) / CellSize;
        int wantX = Math.Sign(dx);
        int wantY = Math.Sign(dy);
        int steps = Math.Abs(dx) + Math.Abs(dy) - 1;

        // The triangle's wide end is its back, so its centroid lies behind the middle of the cell.
        double backX = agentCentroid.X - (agent.X + 2.5);
        double backY = agentCentroid.Y - (agent.Y + 2.5);
        if (double.IsNaN(backX) || double.IsNaN(backY)) return double.NaN;
        int faceX = 0;
        int faceY = 0;
        if (Math.Abs(backX) > Math.Abs(backY)) faceX = backX > 0 ? -1 : 1;
        else faceY = backY > 0 ? -1 : 1;

        bool bothWays = wantX != 0 && wantY != 0;
        // +1: towards the key, -1: straight away from it, 0: sideways (where the key is straight ahead or behind on one axis only).
        int towards = faceX * wantX + faceY * wantY;
        int turns;
        if (towards > 0) turns = 0;
        else if (bothWays) turns = 1;
        else turns = towards < 0 ? 2 : 1;

        // A way with a corner needs one more turn.
        return steps + turns + (bothWays ? 1 : 0);
    }
}
