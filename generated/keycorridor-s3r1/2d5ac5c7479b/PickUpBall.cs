public sealed class PickUpBall : RewardProgram
{
    // The corridor: one row of tiles of 8 px, y 8..16; left edges of its tiles, the same in every picture.
    private const int TileSize = 8;
    private const int RowTop = 8;
    private const int TileA = 8;    // the key's room
    private const int TileC = 24;   // the middle room
    private const int TileD = 32;   // doorway of the locked door
    private const int TileE = 40;   // the ball's room

    // Lighting: a lit tile shows 76 + 0.7 * colour.
    private const int LitMinimum = 70;
    private const double LitOffset = 76;
    private const double LitScale = 0.7;

    // Levels of the largest channel after undoing the lighting.
    private const double FloorLevel = 25;   // below: plain floor
    private const double KeyLevel = 40;     // from here: a mark of a key
    private const double BallLevel = 80;    // from here: ball (a grey one has 100)

    // Core of the ball inside its tile: 4 x 4 pixels.
    private const int CoreLeft = 2;
    private const int CoreTop = 2;
    private const int CoreSize = 4;
    private const int MinBallPixels = 10;

    private const int MinKeyPixels = 5;

    // The agent: a bright red triangle of about 10 px in its full colour.
    private const int AgentTolerance = 24;
    private const int MinAgentPixels = 6;
    private const double TileMiddle = 3.5;  // middle of a tile's pixels
    private const double FacingOffset = 0.6; // the triangle's base lies about 1.3 px behind the middle

    // Progress below completion.
    private const double DoorClosedProgress = 0.0;
    private const double WayBlockedProgress = 0.1;
    private const double KeyCarriedProgress = 0.2;
    private const double ReadyProgress = 0.3;
    private const double NearestProgress = 0.9;
    private const double MostSteps = 5;     // 3 tiles and 2 turns

    private static Rgb AgentRed => new Rgb(255, 76, 76);

    public override double Progress(Observation o)
    {
        if (!string.IsNullOrEmpty(o.Instruction) && !o.Instruction.ToLowerInvariant().Contains("ball")) return double.NaN;

        // Without a ball in the first picture nothing can be said about its being taken.
        if (!BallThere(o.Start)) return double.NaN;

        // Nothing ever covers the ball, so plain floor in its place means that it was taken.
        if (BallGone(o.Now)) return 1;
        if (!BallThere(o.Now)) return double.NaN;

        if (!DoorOpen(o.Now)) return DoorClosedProgress;

        // The hands must be free: a carried key is not drawn.
        bool keyInA = KeyIn(o.Now, TileA);
        bool keyInC = KeyIn(o.Now, TileC);
        if (!keyInA && !keyInC) return KeyCarriedProgress;

        // Find the agent: the tile with most bright red; a lit red key has the same colour, so leave its tile out.
        Mask red = o.Now.Near(AgentRed, AgentTolerance);
        int agentTile = -1;
        int most = MinAgentPixels - 1;
        for (int left = TileA; left <= TileD; left += TileSize)
        {
            if (left == TileA && keyInA) continue;
            if (left == TileC && keyInC) continue;
            int count = red.CountIn(new Rect(left, RowTop, TileSize, TileSize));
            if (count > most)
            {
                most = count;
                agentTile = left;
            }
        }
        if (agentTile < 0) return double.NaN;

        // A key in the middle room bars the way of an agent to the left of it.
        if (keyInC && agentTile < TileC) return WayBlockedProgress;

        // Steps still to go: tiles up to the doorway, and turns until the agent faces right.
        double steps = (TileD - agentTile) / TileSize;
        double centre = red.Within(new Rect(agentTile, RowTop, TileSize, TileSize)).Centroid.X;
        double offset = agentTile + TileMiddle - centre;  // positive: base at the left, so it points right
        if (offset < -FacingOffset) steps += 2;
        else if (offset <= FacingOffset) steps += 1;

        double closeness = Math.Max(0.0, 1.0 - steps / MostSteps);
        return ReadyProgress + (NearestProgress - ReadyProgress) * closeness;
    }

    // The ball is in tile E: nearly all pixels of its core are bright.
    private static bool BallThere(Frame frame)
    {
        bool lit = IsLit(frame, TileE);
        int bright = 0;
        for (int y = RowTop + CoreTop; y < RowTop + CoreTop + CoreSize; y++)
        {
            for (int x = TileE + CoreLeft; x < TileE + CoreLeft + CoreSize; x++)
            {
                if (Level(frame, x, y, lit) >= BallLevel) bright++;
            }
        }
        return bright >= MinBallPixels;
    }

    // The core of tile E is plain floor in every pixel.
    private static bool BallGone(Frame frame)
    {
        bool lit = IsLit(frame, TileE);
        for (int y = RowTop + CoreTop; y < RowTop + CoreTop + CoreSize; y++)
        {
            for (int x = TileE + CoreLeft; x < TileE + CoreLeft + CoreSize; x++)
            {
                if (Level(frame, x, y, lit) >= FloorLevel) return false;
            }
        }
        return true;
    }

    // Door D is open: its bottom row, which the agent never covers, is floor.
    private static bool DoorOpen(Frame frame)
    {
        bool lit = IsLit(frame, TileD);
        int bottom = RowTop + TileSize - 1;
        for (int x = TileD + 2; x < TileD + 6; x++)
        {
            if (Level(frame, x, bottom, lit) >= FloorLevel) return false;
        }
        return true;
    }

    // A key: marks in the tile's columns 3..5 only; the agent is wider. Column 0 and the top row hold grid lines.
    private static bool KeyIn(Frame frame, int left)
    {
        bool lit = IsLit(frame, left);
        int marks = 0;
        for (int y = RowTop + 1; y < RowTop + TileSize; y++)
        {
            for (int column = 1; column < TileSize; column++)
            {
                if (Level(frame, left + column, y, lit) < KeyLevel) continue;
                if (column < 3 || column > 5) return false;
                marks++;
            }
        }
        return marks >= MinKeyPixels;
    }

    // A tile is lit when no channel of any of its pixels is dark.
    private static bool IsLit(Frame frame, int left)
    {
        for (int y = RowTop; y < RowTop + TileSize; y++)
        {
            for (int x = left; x < left + TileSize; x++)
            {
                Rgb c = frame[x, y];
                if (c.R < LitMinimum || c.G < LitMinimum || c.B < LitMinimum) return false;
            }
        }
        return true;
    }

    // Largest channel of a pixel, with the lighting undone.
    private static double Level(Frame frame, int x, int y, bool lit)
    {
        Rgb c = frame[x, y];
        double largest = c.R;
        if (c.G > largest) largest = c.G;
        if (c.B > largest) largest = c.B;
        if (!lit) return largest;
        return Math.Max(0.0, (largest - LitOffset) / LitScale);
    }
}
