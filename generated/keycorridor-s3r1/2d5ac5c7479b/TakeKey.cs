/// <summary>The key has left tile A and lies nowhere: it is carried (what is carried is not drawn).</summary>
public sealed class TakeKey : RewardProgram
{
    // The layout is the same in every picture: a row of tiles of 8 px, all at y 8..16.
    private const int Tile = 8;
    private const int RowY = 8;
    private const int TileA = 8;     // the key's room
    private const int DoorB = 16;    // first door
    private const int TileC = 24;    // the corridor, where the agent starts
    private const int DoorD = 32;    // locked door

    // Lighting: lit = 76 + 0.7 * dark value. A tile is lit if none of its channels is below LitMinimum.
    private const int LitMinimum = 70;
    private const int LitOffset = 76;

    // Thresholds for the largest channel, lighting undone.
    private const int FloorLimit = 25;   // below: plain floor
    private const int FillLimit = 30;    // a locked door's darker fill is at least 45 (grey)
    private const int KeyLimit = 40;     // a pixel of the key
    private const int BorderLimit = 35;  // a closed door's border is at least 45

    private const int MinKeyPixels = 5;
    private const int MinAgentPixels = 7;    // the triangle has 10 to 12 strong red pixels
    private const double FacingOffset = 0.6; // the triangle's centroid lies 1.3 px towards its base

    private const double MostActions = 5;    // turn, turn, open door B, step into it, pick up
    private const double NearlyDone = 0.9;   // only the pick-up is missing

    public override double Progress(Observation o)
    {
        if (!IsKey(o.Start, TileA)) return double.NaN;

        bool keyInA = IsKey(o.Now, TileA);
        bool keyInC = IsKey(o.Now, TileC);
        Mask red = o.Now.InRange(new Rgb(215, 60, 60), new Rgb(255, 100, 100)); // the agent is always lit
        int agentX = AgentTile(red, keyInA, keyInC);
        if (agentX < 0) return double.NaN;

        if (!keyInA && !keyInC)
        {
            // Nothing can lie under the agent, so each tile must be plain floor or hold the agent.
            bool clearA = agentX == TileA || IsFloor(o.Now, TileA);
            bool clearC = agentX == TileC || IsFloor(o.Now, TileC);
            return clearA && clearC ? 1 : double.NaN;
        }

        // The key was taken before and put down again: not carried now, but not "nothing done" either.
        if (keyInC || !IsLocked(o.Now, DoorD)) return double.NaN;

        // The key is in A: count the actions that are left.
        double actions = 1 + TurnsToLeft(red, agentX);
        if (agentX == TileC)
        {
            actions += 1;                                  // step into the doorway
            if (IsClosed(o.Now, DoorB)) actions += 1;      // open the door first
        }
        else if (agentX != DoorB)
        {
            return double.NaN;
        }
        double share = (MostActions - actions) / (MostActions - 1);
        return NearlyDone * Math.Max(0, Math.Min(1, share));
    }

    // Pixels whose largest channel is at least the limit after undoing the lighting of the tile at x0.
    private static Mask Drawn(Frame f, int x0, int limit)
    {
        Rect tile = new Rect(x0, RowY, Tile, Tile);
        Mask bright = f.InRange(new Rgb(LitMinimum, LitMinimum, LitMinimum), new Rgb(255, 255, 255));
        bool lit = bright.CountIn(tile) == tile.Area;
        int top = (lit ? LitOffset + limit * 7 / 10 : limit) - 1;
        return ~f.InRange(new Rgb(0, 0, 0), new Rgb(top, top, top));
    }

    // Slim shape in the middle columns, nothing beside it (the grid lines at x0 and y 8 are left out).
    private static bool IsKey(Frame f, int x0)
    {
        Mask drawn = Drawn(f, x0, KeyLimit);
        int middle = drawn.CountIn(new Rect(x0 + 3, RowY + 1, 3, Tile - 1));
        int beside = drawn.CountIn(new Rect(x0 + 1, RowY + 1, 2, Tile - 1))
                   + drawn.CountIn(new Rect(x0 + 6, RowY + 1, 2, Tile - 1));
        return middle >= MinKeyPixels && beside == 0;
    }

    // Nothing at all is drawn in the tile, except its grid lines.
    private static bool IsFloor(Frame f, int x0)
    {
        return Drawn(f, x0, FloorLimit).CountIn(new Rect(x0 + 1, RowY + 1, Tile - 1, Tile - 1)) == 0;
    }

    // The whole inside is filled; an open or hollow door is not, nor is the agent's triangle that large.
    private static bool IsLocked(Frame f, int x0)
    {
        Rect inside = new Rect(x0 + 2, RowY + 2, 4, 5);
        return Drawn(f, x0, FillLimit).CountIn(inside) == inside.Area;
    }

    // A closed door has a coloured bottom row, which the agent never covers.
    private static bool IsClosed(Frame f, int x0)
    {
        Rect bottom = new Rect(x0 + 2, RowY + 7, 4, 1);
        return Drawn(f, x0, BorderLimit).CountIn(bottom) == bottom.Area;
    }

    // The inside of a tile, without grid lines and door borders.
    private static Rect Inside(int x0)
    {
        return new Rect(x0 + 1, RowY + 1, Tile - 2, Tile - 2);
    }

    // The left edge of the tile with the agent, -1 if none. A tile with a (perhaps red) key is not the agent's.
    private static int AgentTile(Mask red, bool keyInA, bool keyInC)
    {
        int best = -1;
        int most = MinAgentPixels - 1;
        for (int x0 = TileA; x0 <= DoorD; x0 += Tile)
        {
            if ((x0 == TileA && keyInA) || (x0 == TileC && keyInC)) continue;
            int count = red.CountIn(Inside(x0));
            if (count > most)
            {
                most = count;
                best = x0;
            }
        }
        return best;
    }

    // Turns until the agent faces left: its broad base, and so its centroid, is then right of the tile's middle.
    private static int TurnsToLeft(Mask red, int agentX)
    {
        Rect inside = Inside(agentX);
        double offset = red.Within(inside).Centroid.X - (agentX + (Tile - 1) / 2.0);
        if (offset >= FacingOffset) return 0;
        if (offset <= -FacingOffset) return 2;
        return 1;
    }
}
