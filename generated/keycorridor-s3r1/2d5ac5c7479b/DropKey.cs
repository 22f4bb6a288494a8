public sealed class DropKey : RewardProgram
{
    // The layout is the same in all episodes: tiles of 8 px, one row of tiles at y 8..16.
    const int Tile = 8;
    const int RowTop = 8;
    const int RowBottom = 16;      // exclusive
    const int TileA = 8;           // left room: the key lies here at the start
    const int TileB = 16;          // left doorway
    const int TileC = 24;          // middle room
    const int TileD = 32;          // right doorway (locked at the start)
    const int TileE = 40;          // right room with the ball; the agent never enters it

    // Lighting: a lit tile shows 76 + 0.7 * colour.
    const int LitMinimum = 70;
    const double LitOffset = 76;
    const double LitScale = 0.7;

    const double FloorBelow = 25;  // largest channel of floor, lighting undone
    const double KeyFrom = 40;     // largest channel of a key pixel, lighting undone
    const int MinKeyPixels = 5;

    // The agent: always in a lit tile, always red.
    const int AgentRed = 255;
    const int AgentOther = 76;
    const int AgentTolerance = 15;
    const int MinAgentArea = 5;
    const double FacingOffset = 0.6; // the triangle's base lies about 1.3 px off the tile's centre

    const double StepsScale = 7;   // one more than the largest number of actions left
    const double NearestReward = 0.9;

    public override double Progress(Observation o)
    {
        // The door must have been closed at the start; otherwise this is not the known task.
        if (DoorDOpen(o.Start)) return double.NaN;

        // Without the open door the key may be seen (start, dropped too early), but nothing is done.
        if (!DoorDOpen(o.Now)) return 0;

        // The door can only be opened with the key in hand: a key seen now has been put down.
        if (KeyIn(o.Now, TileA) || KeyIn(o.Now, TileC)) return 1;

        // The key is carried: how many actions until it can be put down?
        double steps = StepsLeft(o.Now);
        if (double.IsNaN(steps)) return double.NaN;
        return NearestReward * Math.Max(0.0, 1 - steps / StepsScale);
    }

    // Actions left until the key is dropped from a doorway while facing left.
    private static double StepsLeft(Frame f)
    {
        // A red ball in tile E has the agent's colour, so only tiles A..D are searched.
        Mask red = f.Near(new Rgb(AgentRed, AgentOther, AgentOther), AgentTolerance)
            .Within(new Rect(TileA, RowTop, TileE - TileA, RowBottom - RowTop));
        Region agent = red.ConnectedComponents().Largest;
        if (agent.IsEmpty || agent.Area < MinAgentArea) return double.NaN;

        Point c = agent.Centroid;
        int tile = (int)Math.Floor((c.X + 0.5) / Tile) * Tile;
        double dx = c.X - (tile + (Tile - 1) / 2.0);
        double dy = c.Y - (RowTop + (Tile - 1) / 2.0);

        // The base of the triangle lies on the side away from the facing.
        bool sideways = Math.Abs(dx) >= Math.Abs(dy);
        bool facesLeft = sideways && dx > FacingOffset;
        bool facesRight = sideways && dx < -FacingOffset;
        int turnsToLeft = facesLeft ? 0 : (facesRight ? 2 : 1);

        // In a doorway: turn to the left, drop.
        if (tile == TileB || tile == TileD) return turnsToLeft + 1;
        // In the middle room: turn to the left, step into doorway B, drop.
        if (tile == TileC) return turnsToLeft + 2;
        // In the left room: turn to the right, step into doorway B, turn round, drop.
        if (tile == TileA) return (2 - turnsToLeft) + 4;
        return double.NaN;
    }

    // Door D is open when the bottom row of its tile is floor; the agent never covers this row.
    private static bool DoorDOpen(Frame f)
    {
        bool lit = IsLit(f, TileD);
        for (int x = TileD + 2; x < TileD + 6; x++)
        {
            if (Strength(f[x, RowBottom - 1], lit) >= FloorBelow) return false;
        }
        return true;
    }

    // The key is slim: marked pixels only in columns 3..5 of its tile. The agent is wider.
    // Column 0 and the top row hold the grid line and are left out.
    private static bool KeyIn(Frame f, int x0)
    {
        bool lit = IsLit(f, x0);
        int marked = 0;
        for (int y = RowTop + 1; y < RowBottom; y++)
        {
            for (int column = 1; column < Tile; column++)
            {
                if (Strength(f[x0 + column, y], lit) < KeyFrom) continue;
                if (column >= 3 && column <= 5) marked++;
                else if (column != 4) return false;
            }
        }
        return marked >= MinKeyPixels;
    }

    // A tile is lit when even its darkest channel is bright.
    private static bool IsLit(Frame f, int x0)
    {
        for (int y = RowTop; y < RowBottom; y++)
        {
            for (int x = x0; x < x0 + Tile; x++)
            {
                Rgb p = f[x, y];
                if (Math.Min((int)p.R, Math.Min((int)p.G, (int)p.B)) < LitMinimum) return false;
            }
        }
        return true;
    }

    // The largest channel with the lighting undone: floor is about 0.
    private static double Strength(Rgb p, bool lit)
    {
        double v = Math.Max((int)p.R, Math.Max((int)p.G, (int)p.B));
        return lit ? Math.Max(0.0, (v - LitOffset) / LitScale) : v;
    }
}
