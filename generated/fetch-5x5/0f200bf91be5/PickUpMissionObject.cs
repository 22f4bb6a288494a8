/// <summary>The ball or key named in the mission was there at the start and has been taken: its cell is plain floor now.</summary>
public sealed class PickUpMissionObject : RewardProgram
{
    // The room: 3 x 3 cells of 8 x 8 pixels inside a ring of wall one cell wide. Cells are numbered row by row, 0..8.
    private const int CellSize = 8;
    private const int Side = 3;
    private const int CellCount = 9;

    // A lit pixel shows about 76 + 0.7 * colour in each channel.
    private const double LitFloor = 76;
    private const double LitShare = 0.7;
    private const double LitLimit = 38;       // floor brighter than this is lit

    private const double MinLevel = 50;       // less than this at a cell's middle: no thing there
    private const double FloorTolerance = 20; // plain floor, after the light is subtracted
    private const double ColourTolerance = 48;
    private const double StrongShare = 0.6;   // share of the full colour on the agent's wide side

    private const int RedColour = 0xFF0000;   // the agent's colour, too
    private const int UnknownColour = 0;

    private const int NoKind = 0;
    private const int Ball = 1;
    private const int Key = 2;

    // Headings, clockwise: a quarter turn is +1 or +3, modulo 4.
    private const int Right = 0;
    private const int Down = 1;
    private const int Left = 2;
    private const int Up = 3;
    private const int Headings = 4;
    private const int NoHeading = -1;

    private const int LargestSteps = 10;      // turns and steps; more are hardly ever needed in 3 x 3 cells
    private const double FacingProgress = 0.9;

    public override double Progress(Observation o)
    {
        int colour = MissionColour(o.Instruction);
        int kind = MissionKind(o.Instruction);
        if (colour == UnknownColour || kind == NoKind) return double.NaN;

        int wantedAtStart = 0;
        int wantedNow = 0;
        int emptied = 0;
        bool wrongTaken = false;
        int agentCell = -1;
        int agentHeading = NoHeading;
        int things = 0;   // bit set of the cells that hold a thing now
        int targets = 0;  // bit set of the remembered cells that still hold their thing

        for (int cell = 0; cell < CellCount; cell++)
        {
            int kindBefore = KindAt(o.Start, cell);
            int kindNow = KindAt(o.Now, cell);
            bool wantedBefore = kindBefore == kind && HasColour(o.Start, cell, colour);
            bool wantedHere = kindNow == kind && HasColour(o.Now, cell, colour);

            if (wantedBefore) wantedAtStart++;
            if (wantedHere) wantedNow++;
            if (kindNow != NoKind) things |= 1 << cell;
            if (wantedBefore && wantedHere) targets |= 1 << cell;

            if (kindBefore != NoKind && IsPlainFloor(o.Now, cell))
            {
                if (wantedBefore) emptied++;
                else wrongTaken = true;
            }

            int heading = AgentHeading(o.Now, cell);
            if (heading != NoHeading)
            {
                agentCell = cell;
                agentHeading = heading;
            }
        }

        if (wantedAtStart == 0) return double.NaN;
        // The agent is always drawn: without it the picture can't be trusted.
        if (agentCell < 0) return double.NaN;
        // Another thing was taken: that is a failure for good.
        if (wrongTaken) return 0;

        // Done: exactly one wanted thing is gone from its cell, and none has appeared elsewhere.
        if (emptied == 1 && wantedNow == wantedAtStart - 1) return 1;
        // Something covers a remembered cell, or things do not add up.
        if (emptied > 0 || wantedNow != wantedAtStart || targets == 0) return double.NaN;

        int steps = StepsToFace(agentCell, agentHeading, things, targets);
        if (steps < 0) return double.NaN;
        return FacingProgress * (1.0 - (double)steps / LargestSteps);
    }

    // The colour named in the mission, as 0xRRGGBB.
    private static int MissionColour(string mission)
    {
        int colour = UnknownColour;
        foreach (string word in mission.ToLowerInvariant().Split(' '))
        {
            if (word == "red") colour = RedColour;
            else if (word == "green") colour = 0x00FF00;
            else if (word == "blue") colour = 0x0000FF;
            else if (word == "grey" || word == "gray") colour = 0x646464;
            else if (word == "purple") colour = 0x7027C3;
            else if (word == "yellow") colour = 0xFFFF00;
        }
        return colour;
    }

    private static int MissionKind(string mission)
    {
        string text = mission.ToLowerInvariant();
        if (text.Contains("ball")) return Ball;
        if (text.Contains("key")) return Key;
        return NoKind;
    }

    // The pixel (x, y) inside a cell.
    private static Rgb PixelAt(Frame frame, int cell, int x, int y)
    {
        return frame[(1 + cell % Side) * CellSize + x, (1 + cell / Side) * CellSize + y];
    }

    // The last pixel of a cell is floor whatever the cell holds; it shows whether the cell is lit.
    private static bool IsLit(Frame frame, int cell)
    {
        Rgb corner = PixelAt(frame, cell, CellSize - 1, CellSize - 1);
        return (corner.R + corner.G + corner.B) / 3.0 > LitLimit;
    }

    // A channel without the light.
    private static double Unlit(int value, bool lit)
    {
        return lit ? (value - LitFloor) / LitShare : value;
    }

    // The largest channel of a pixel without the light: about 0 on floor.
    private static double Level(Frame frame, int cell, int x, int y)
    {
        Rgb pixel = PixelAt(frame, cell, x, y);
        int largest = Math.Max((int)pixel.R, Math.Max((int)pixel.G, (int)pixel.B));
        return Unlit(largest, IsLit(frame, cell));
    }

    // The pixel (4, 4) is fully covered by a ball, by a key and by the agent.
    private static bool HasColour(Frame frame, int cell, int colour)
    {
        Rgb pixel = PixelAt(frame, cell, 4, 4);
        Rgb wanted = Rgb.Hex(colour);
        bool lit = IsLit(frame, cell);
        return Math.Abs(Unlit(pixel.R, lit) - wanted.R) <= ColourTolerance
            && Math.Abs(Unlit(pixel.G, lit) - wanted.G) <= ColourTolerance
            && Math.Abs(Unlit(pixel.B, lit) - wanted.B) <= ColourTolerance;
    }

    // Ball, Key or NoKind (floor or agent), by shape alone.
    private static int KindAt(Frame frame, int cell)
    {
        double full = Level(frame, cell, 4, 4);
        if (full < MinLevel) return NoKind;
        double half = full / 2;

        // Only a ball covers all four corners of its block; the agent lacks two of them.
        if (Level(frame, cell, 2, 2) > half && Level(frame, cell, 5, 2) > half
            && Level(frame, cell, 2, 5) > half && Level(frame, cell, 5, 5) > half) return Ball;

        // Only a key has a ring with a hole in it.
        bool ring = Level(frame, cell, 4, 1) > half && Level(frame, cell, 3, 2) > half && Level(frame, cell, 5, 2) > half;
        bool hole = Level(frame, cell, 4, 2) < half;
        bool thin = Level(frame, cell, 2, 4) < half;
        return ring && hole && thin ? Key : NoKind;
    }

    private static bool IsPlainFloor(Frame frame, int cell)
    {
        for (int y = 2; y <= 5; y++)
        {
            for (int x = 2; x <= 5; x++)
            {
                if (Math.Abs(Level(frame, cell, x, y)) > FloorTolerance) return false;
            }
        }
        return true;
    }

    // Where the agent in this cell looks, or NoHeading if it is not here. Its wide side is its back.
    private static int AgentHeading(Frame frame, int cell)
    {
        if (!HasColour(frame, cell, RedColour) || KindAt(frame, cell) != NoKind) return NoHeading;
        double strong = StrongShare * Level(frame, cell, 4, 4);
        if (Level(frame, cell, 2, 6) > strong && Level(frame, cell, 5, 6) > strong) return Up;
        if (Level(frame, cell, 2, 1) > strong && Level(frame, cell, 5, 1) > strong) return Down;
        if (Level(frame, cell, 6, 2) > strong && Level(frame, cell, 6, 5) > strong) return Left;
        if (Level(frame, cell, 1, 2) > strong && Level(frame, cell, 1, 5) > strong) return Right;
        return NoHeading;
    }

    // The cell in front, or -1 for the wall.
    private static int CellAhead(int cell, int heading)
    {
        int column = cell % Side;
        int row = cell / Side;
        if (heading == Right) column++;
        else if (heading == Down) row++;
        else if (heading == Left) column--;
        else row--;
        if (column < 0 || column >= Side || row < 0 || row >= Side) return -1;
        return row * Side + column;
    }

    // The fewest turns and steps over free cells until the agent faces a target next to it; -1 if there is no way.
    // Breadth first: bit (heading * CellCount + cell) of 'reached' tells that this place and heading can be reached.
    private static int StepsToFace(int agentCell, int agentHeading, int things, int targets)
    {
        long reached = 1L << (agentHeading * CellCount + agentCell);
        for (int steps = 0; steps <= LargestSteps; steps++)
        {
            long next = reached;
            for (int state = 0; state < Headings * CellCount; state++)
            {
                if (((reached >> state) & 1L) == 0) continue;
                int heading = state / CellCount;
                int cell = state % CellCount;
                int ahead = CellAhead(cell, heading);
                if (ahead >= 0 && ((targets >> ahead) & 1) == 1) return steps;

                next |= 1L << ((heading + 1) % Headings * CellCount + cell);
                next |= 1L << ((heading + 3) % Headings * CellCount + cell);
                if (ahead >= 0 && ((things >> ahead) & 1) == 0) next |= 1L << (heading * CellCount + ahead);
            }
            reached = next;
        }
        return -1;
    }
}
