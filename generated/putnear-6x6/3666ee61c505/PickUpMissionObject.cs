/// <summary>The thing named first in the mission is carried: it is drawn nowhere, only the agent and the target are left.</summary>
public sealed class PickUpMissionObject : RewardProgram
{
    // The room: 4x4 inner cells, numbered 0..15 row by row; offset 0 of each cell is a grid line.
    private const int CellSize = 8;
    private const int InnerColumns = 4;
    private const int InnerCells = 16;
    private const int LastOffset = 7;

    // Light: bare floor is about 76 in a lit cell and 0 in a dark one; light shrinks colours to 0.7 of their range.
    private const int LitFloor = 76;
    private const int LitThreshold = 38;
    private const double LightGain = 0.7;

    private const double EmptyLevel = 20;        // below it in every channel: floor
    private const double PatternTolerance = 25;  // same thing, lit or dark
    private const int MaxUnlikePixels = 6;       // of 49 in a cell
    private const double AgentMinRed = 1500;     // the triangle has 10 full red pixels
    private const double AgentLopsided = 500;    // base line minus tip line, summed red

    private const int Red = 1, Green = 2, Blue = 3, Yellow = 4, Purple = 5, Grey = 6;
    private const int Ball = 1, Box = 2, Key = 3;

    // Agent states as 64 bits: 16 cells for each direction right, down, left, up.
    private const ulong EveryDirection = 0x0001000100010001UL;
    private const ulong RightMovers = 0x0000000000007777UL;
    private const ulong DownMovers = 0x000000000FFF0000UL;
    private const ulong LeftMovers = 0x0000EEEE00000000UL;
    private const ulong UpMovers = 0xFFF0000000000000UL;

    private const int MaxSteps = 12;
    private const double NearShare = 0.9;

    public override double Progress(Observation o)
    {
        // The mission: "put the C1 T1 near the C2 T2".
        string[] parts = o.Instruction.ToLowerInvariant().Split(" near ");
        if (parts.Length < 2) return double.NaN;
        int cargoColour = ColourNamed(parts[0]);
        int cargoType = TypeNamed(parts[0]);
        int targetColour = ColourNamed(parts[1]);
        int targetType = TypeNamed(parts[1]);
        if (cargoColour == 0 || cargoType == 0 || targetColour == 0 || targetType == 0) return double.NaN;

        // The first picture: exactly the agent and two things.
        int first = -1;
        int second = -1;
        int things = 0;
        int startAgents = 0;
        for (int cell = 0; cell < InnerCells; cell++)
        {
            if (!IsFilled(o.Start, cell)) continue;
            if (IsAgent(o.Start, cell)) { startAgents++; continue; }
            things++;
            if (first < 0) first = cell; else second = cell;
        }
        if (startAgents != 1 || things != 2) return double.NaN;

        // Which of the two is the cargo: the assignment that fits the mission better.
        int straight = Fit(o.Start, first, cargoColour, cargoType) + Fit(o.Start, second, targetColour, targetType);
        int crossed = Fit(o.Start, second, cargoColour, cargoType) + Fit(o.Start, first, targetColour, targetType);
        if (straight == crossed) return double.NaN;
        int cargo = straight > crossed ? first : second;
        int target = straight > crossed ? second : first;

        // The picture now.
        int agent = -1;
        int agents = 0;
        int filled = 0;
        for (int cell = 0; cell < InnerCells; cell++)
        {
            if (!IsFilled(o.Now, cell)) continue;
            filled++;
            if (IsAgent(o.Now, cell)) { agents++; agent = cell; }
        }
        if (agents != 1) return double.NaN;

        bool targetInPlace = agent != target && SamePattern(o.Now, o.Start, target);
        bool cargoInPlace = agent != cargo && SamePattern(o.Now, o.Start, cargo);

        // Done: only the agent and the target are drawn, so the cargo is carried.
        if (!cargoInPlace && targetInPlace && filled == 2) return 1;

        // Moved elsewhere (later sub-task): this picture does not tell.
        if (!cargoInPlace) return double.NaN;

        // The wrong thing was taken.
        if (!targetInPlace) return 0;

        int steps = StepsToFace(agent, Direction(o.Now, agent), cargo, target);
        return NearShare * (1.0 - (double)steps / MaxSteps);
    }

    private static int ColourNamed(string text)
    {
        if (text.Contains("yellow")) return Yellow;
        if (text.Contains("purple")) return Purple;
        if (text.Contains("green")) return Green;
        if (text.Contains("grey") || text.Contains("gray")) return Grey;
        if (text.Contains("blue")) return Blue;
        if (text.Contains("red")) return Red;
        return 0;
    }

    private static int TypeNamed(string text)
    {
        if (text.Contains("ball")) return Ball;
        if (text.Contains("box")) return Box;
        if (text.Contains("key")) return Key;
        return 0;
    }

    private static int Left(int cell) => (cell % InnerColumns + 1) * CellSize;

    private static int Top(int cell) => (cell / InnerColumns + 1) * CellSize;

    // One channel (0 red, 1 green, 2 blue) of a pixel of a cell, with the light taken away: floor is 0.
    private static double Level(Frame f, int cell, int dx, int dy, int channel)
    {
        int x = Left(cell);
        int y = Top(cell);
        bool lit = f[x + LastOffset, y + LastOffset].R > LitThreshold;
        Rgb p = f[x + dx, y + dy];
        int raw = channel == 0 ? p.R : channel == 1 ? p.G : p.B;
        return lit ? Math.Max(0.0, (raw - LitFloor) / LightGain) : raw;
    }

    private static double Strongest(Frame f, int cell, int dx, int dy)
    {
        return Math.Max(Level(f, cell, dx, dy, 0), Math.Max(Level(f, cell, dx, dy, 1), Level(f, cell, dx, dy, 2)));
    }

    private static bool IsFilled(Frame f, int cell)
    {
        for (int dy = 1; dy <= LastOffset; dy++)
            for (int dx = 1; dx <= LastOffset; dx++)
                if (Strongest(f, cell, dx, dy) >= EmptyLevel) return true;
        return false;
    }

    // A channel summed over the coloured pixels of a cell.
    private static double Sum(Frame f, int cell, int channel)
    {
        double sum = 0;
        for (int dy = 1; dy <= LastOffset; dy++)
            for (int dx = 1; dx <= LastOffset; dx++)
                if (Strongest(f, cell, dx, dy) >= EmptyLevel) sum += Level(f, cell, dx, dy, channel);
        return sum;
    }

    private static double RedInRow(Frame f, int cell, int dy)
    {
        double sum = 0;
        for (int dx = 1; dx <= 6; dx++) sum += Level(f, cell, dx, dy, 0);
        return sum;
    }

    private static double RedInColumn(Frame f, int cell, int dx)
    {
        double sum = 0;
        for (int dy = 1; dy <= 6; dy++) sum += Level(f, cell, dx, dy, 0);
        return sum;
    }

    // A key leaves the columns 1 and 2 empty.
    private static bool IsNarrow(Frame f, int cell)
    {
        for (int dy = 1; dy <= LastOffset; dy++)
            if (Strongest(f, cell, 1, dy) >= EmptyLevel || Strongest(f, cell, 2, dy) >= EmptyLevel) return false;
        return true;
    }

    // The agent is pure red, broad, and its base is much heavier than its tip; balls and boxes are symmetric.
    private static bool IsAgent(Frame f, int cell)
    {
        double red = Sum(f, cell, 0);
        if (red < AgentMinRed) return false;
        if (Sum(f, cell, 1) > 0.2 * red || Sum(f, cell, 2) > 0.2 * red) return false;
        if (IsNarrow(f, cell)) return false;
        double upDown = Math.Abs(RedInRow(f, cell, 1) - RedInRow(f, cell, 6));
        double leftRight = Math.Abs(RedInColumn(f, cell, 1) - RedInColumn(f, cell, 6));
        return Math.Max(upDown, leftRight) >= AgentLopsided;
    }

    // Where the tip points: 0 right, 1 down, 2 left, 3 up; the base is on the opposite side.
    private static int Direction(Frame f, int cell)
    {
        double right = RedInColumn(f, cell, 1);
        double down = RedInRow(f, cell, 1);
        double left = RedInColumn(f, cell, 6);
        double up = RedInRow(f, cell, 6);
        double most = Math.Max(Math.Max(right, left), Math.Max(down, up));
        if (right >= most) return 0;
        if (down >= most) return 1;
        if (left >= most) return 2;
        return 3;
    }

    private static int ColourOf(Frame f, int cell)
    {
        double r = Sum(f, cell, 0);
        double g = Sum(f, cell, 1);
        double b = Sum(f, cell, 2);
        double most = Math.Max(r, Math.Max(g, b));
        double least = Math.Min(r, Math.Min(g, b));
        if (most <= 0) return 0;
        if (least >= 0.7 * most) return Grey;
        if (r >= 0.7 * most && g >= 0.7 * most) return Yellow;
        if (b >= most) return r >= 0.3 * most ? Purple : Blue;
        return g >= most ? Green : Red;
    }

    private static int TypeOf(Frame f, int cell)
    {
        if (IsNarrow(f, cell)) return Key;
        bool corners = Strongest(f, cell, 1, 1) >= EmptyLevel && Strongest(f, cell, 6, 1) >= EmptyLevel
            && Strongest(f, cell, 1, 6) >= EmptyLevel && Strongest(f, cell, 6, 6) >= EmptyLevel;
        return corners ? Box : Ball;
    }

    // How well a cell fits a description: one point for the colour, one for the type.
    private static int Fit(Frame f, int cell, int colour, int type)
    {
        return (ColourOf(f, cell) == colour ? 1 : 0) + (TypeOf(f, cell) == type ? 1 : 0);
    }

    // The same thing in the same cell of two pictures, whatever the light.
    private static bool SamePattern(Frame a, Frame b, int cell)
    {
        if (!IsFilled(a, cell)) return false;
        int unlike = 0;
        for (int dy = 1; dy <= LastOffset; dy++)
            for (int dx = 1; dx <= LastOffset; dx++)
                for (int channel = 0; channel < 3; channel++)
                    if (Math.Abs(Level(a, cell, dx, dy, channel) - Level(b, cell, dx, dy, channel)) > PatternTolerance)
                    {
                        unlike++;
                        break;
                    }
        return unlike <= MaxUnlikePixels;
    }

    // Turns and moves until the agent faces the cargo, going round the things: all reachable states grow step by step.
    private static int StepsToFace(int agent, int direction, int cargo, int target)
    {
        ulong cargoStates = EveryDirection << cargo;
        ulong free = ~(cargoStates | (EveryDirection << target));
        ulong reached = 1UL << (direction * InnerCells + agent);
        for (int steps = 0; steps < MaxSteps; steps++)
        {
            // The cells straight ahead; the masks leave out states that face a wall.
            ulong ahead = ((reached & RightMovers) << 1) | ((reached & DownMovers) << 4)
                | ((reached & LeftMovers) >> 1) | ((reached & UpMovers) >> 4);
            if ((ahead & cargoStates) != 0) return steps;
            ulong turned = (reached << 16) | (reached >> 48) | (reached >> 16) | (reached << 48);
            reached = reached | turned | (ahead & free);
        }
        return MaxSteps;
    }
}
