public sealed class DropObjectNearTarget : RewardProgram
{
    // The picture: 6 x 6 cells of 8 px, the outer ring is wall.
    const int CellSize = 8;
    const int Columns = 6;
    const int FirstInner = 1;
    const int LastInner = 4;
    // Inside a cell, row 0 and column 0 are grid lines; things fill offsets 1..6; (7,7) is always bare floor.
    const int FirstOffset = 1;
    const int LastOffset = 7;
    const int LastDrawn = 6;

    // The light cone: lit = 76 + 0.7 * true value; dark = true value.
    const double LitFloor = 76;
    const double LitScale = 0.7;
    const int LitThreshold = 38;
    // Light-corrected values below this are floor; values that differ by no more are equal.
    const double Tolerance = 20;
    // So many of the 49 pixels of a cell may deviate from a pattern.
    const int AllowedOutliers = 3;
    // Difference of red between two opposite sides of the agent's triangle (about 1000; a ball or box has 0).
    const double MinAsymmetry = 300;
    // Red in columns 1 and 2 together: the agent has more, a key has none.
    const double MinLeftPart = 100;

    const int Unknown = 0;
    const int Red = 1;
    const int Green = 2;
    const int Blue = 3;
    const int Yellow = 4;
    const int Purple = 5;
    const int Grey = 6;
    const int Ball = 1;
    const int Box = 2;
    const int Key = 3;

    // Guidance: number of actions from the agent's pose to one from which it can drop.
    const double LargestCost = 10;
    const double ReadyToDrop = 0.9;
    const double LeastWhileCarried = 0.1;

    public override double Progress(Observation o)
    {
        if (o.Now.Width != o.Start.Width || o.Now.Height != o.Start.Height) return double.NaN;

        // 1. The mission text: "put the C1 T1 near the C2 T2".
        int cargoColour = Unknown;
        int cargoKind = Unknown;
        int targetColour = Unknown;
        int targetKind = Unknown;
        bool second = false;
        foreach (string word in o.Instruction.ToLowerInvariant().Split(' '))
        {
            if (word.Contains("near")) second = true;
            int colour = ColourNamed(word);
            int kind = KindNamed(word);
            if (colour != Unknown)
            {
                if (second) targetColour = colour;
                else cargoColour = colour;
            }
            if (kind != Unknown)
            {
                if (second) targetKind = kind;
                else cargoKind = kind;
            }
        }
        if (cargoColour == Unknown || cargoKind == Unknown || targetColour == Unknown || targetKind == Unknown) return double.NaN;

        // 2. The first picture: exactly the agent and two things.
        int agentsAtStart = 0;
        int things = 0;
        int thingA = 0;
        int thingB = 0;
        for (int row = FirstInner; row <= LastInner; row++)
        {
            for (int column = FirstInner; column <= LastInner; column++)
            {
                int cell = row * Columns + column;
                if (IsEmpty(o.Start, cell)) continue;
                if (IsAgent(o.Start, cell))
                {
                    agentsAtStart++;
                    continue;
                }
                things++;
                if (things == 1) thingA = cell;
                else thingB = cell;
            }
        }
        if (agentsAtStart != 1 || things != 2) return double.NaN;

        // Which of the two is the cargo: the assignment that agrees better with the mission.
        int colourA = ColourOf(o.Start, thingA);
        int colourB = ColourOf(o.Start, thingB);
        int kindA = KindOf(o.Start, thingA);
        int kindB = KindOf(o.Start, thingB);
        int scoreA = Agreement(colourA, kindA, cargoColour, cargoKind) + Agreement(colourB, kindB, targetColour, targetKind);
        int scoreB = Agreement(colourB, kindB, cargoColour, cargoKind) + Agreement(colourA, kindA, targetColour, targetKind);
        if (scoreA == scoreB || Math.Max(scoreA, scoreB) < 3) return double.NaN;
        int cargoStart = scoreA > scoreB ? thingA : thingB;
        int target = scoreA > scoreB ? thingB : thingA;

        // 3. The current picture: where are agent, cargo and target?
        int agents = 0;
        int agent = 0;
        int cargos = 0;
        int cargo = 0;
        int others = 0;
        bool targetInPlace = false;
        for (int row = FirstInner; row <= LastInner; row++)
        {
            for (int column = FirstInner; column <= LastInner; column++)
            {
                int cell = row * Columns + column;
                if (IsEmpty(o.Now, cell)) continue;
                if (IsAgent(o.Now, cell))
                {
                    agents++;
                    agent = cell;
                }
                else if (cell == target && SamePattern(o.Now, cell, o.Start, target))
                {
                    targetInPlace = true;
                }
                else if (SamePattern(o.Now, cell, o.Start, cargoStart))
                {
                    cargos++;
                    cargo = cell;
                }
                else
                {
                    others++;
                }
            }
        }
        if (agents != 1 || cargos > 1) return double.NaN;
        if (!targetInPlace) return 0;          // the wrong thing was taken
        if (others > 0) return double.NaN;     // something that should not be there

        // 4. Cargo drawn: not yet taken, dropped next to the target, or dropped at the wrong place.
        if (cargos == 1)
        {
            if (cargo == cargoStart) return 0;
            return AreNeighbours(cargo, target) ? 1 : 0;
        }

        // 5. Cargo carried: how many actions until the agent faces an empty cell next to the target.
        int cost = ActionsUntilDrop(agent, Facing(o.Now, agent), target);
        return Math.Max(LeastWhileCarried, ReadyToDrop * (1 - cost / LargestCost));
    }

    // ---- mission words ----

    private static int ColourNamed(string word)
    {
        if (word.Contains("red")) return Red;
        if (word.Contains("green")) return Green;
        if (word.Contains("blue")) return Blue;
        if (word.Contains("yellow")) return Yellow;
        if (word.Contains("purple")) return Purple;
        if (word.Contains("grey") || word.Contains("gray")) return Grey;
        return Unknown;
    }

    private static int KindNamed(string word)
    {
        if (word.Contains("ball")) return Ball;
        if (word.Contains("box")) return Box;
        if (word.Contains("key")) return Key;
        return Unknown;
    }

    private static int Agreement(int colour, int kind, int wantedColour, int wantedKind)
    {
        return (colour == wantedColour ? 1 : 0) + (kind == wantedKind ? 1 : 0);
    }

    // ---- one cell of a picture (cell = row * Columns + column) ----

    private static int Left(int cell)
    {
        return cell % Columns * CellSize;
    }

    private static int Top(int cell)
    {
        return cell / Columns * CellSize;
    }

    private static bool IsLit(Frame picture, int cell)
    {
        return picture[Left(cell) + LastOffset, Top(cell) + LastOffset].R > LitThreshold;
    }

    /// <summary>A channel's value with the light undone: floor becomes 0.</summary>
    private static double Undo(int raw, bool lit)
    {
        return lit ? (raw - LitFloor) / LitScale : raw;
    }

    /// <summary>The strongest channel of a pixel, with the light undone.</summary>
    private static double Strength(Frame picture, int cell, int dx, int dy, bool lit)
    {
        Rgb p = picture[Left(cell) + dx, Top(cell) + dy];
        return Undo(Math.Max((int)p.R, Math.Max((int)p.G, (int)p.B)), lit);
    }

    private static double RedAt(Frame picture, int cell, int dx, int dy, bool lit)
    {
        return Undo(picture[Left(cell) + dx, Top(cell) + dy].R, lit);
    }

    private static bool IsEmpty(Frame picture, int cell)
    {
        bool lit = IsLit(picture, cell);
        for (int dy = FirstOffset; dy <= LastOffset; dy++)
        {
            for (int dx = FirstOffset; dx <= LastOffset; dx++)
            {
                if (Strength(picture, cell, dx, dy, lit) >= Tolerance) return false;
            }
        }
        return true;
    }

    /// <summary>Two cells show the same thing, whatever their light.</summary>
    private static bool SamePattern(Frame a, int cellA, Frame b, int cellB)
    {
        bool litA = IsLit(a, cellA);
        bool litB = IsLit(b, cellB);
        int outliers = 0;
        for (int dy = FirstOffset; dy <= LastOffset; dy++)
        {
            for (int dx = FirstOffset; dx <= LastOffset; dx++)
            {
                Rgb p = a[Left(cellA) + dx, Top(cellA) + dy];
                Rgb q = b[Left(cellB) + dx, Top(cellB) + dy];
                if (Math.Abs(Undo(p.R, litA) - Undo(q.R, litB)) > Tolerance
                    || Math.Abs(Undo(p.G, litA) - Undo(q.G, litB)) > Tolerance
                    || Math.Abs(Undo(p.B, litA) - Undo(q.B, litB)) > Tolerance)
                {
                    outliers++;
                    if (outliers > AllowedOutliers) return false;
                }
            }
        }
        return true;
    }

    /// <summary>Colour by the ratio of the channels of the strongest pixel.</summary>
    private static int ColourOf(Frame picture, int cell)
    {
        bool lit = IsLit(picture, cell);
        double strongest = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int dy = FirstOffset; dy <= LastDrawn; dy++)
        {
            for (int dx = FirstOffset; dx <= LastDrawn; dx++)
            {
                double strength = Strength(picture, cell, dx, dy, lit);
                if (strength <= strongest) continue;
                strongest = strength;
                Rgb p = picture[Left(cell) + dx, Top(cell) + dy];
                red = Undo(p.R, lit);
                green = Undo(p.G, lit);
                blue = Undo(p.B, lit);
            }
        }
        if (strongest < Tolerance) return Unknown;
        red /= strongest;
        green /= strongest;
        blue /= strongest;
        const double high = 0.75;
        const double low = 0.4;
        if (red > high && green > high && blue > high) return Grey;
        if (red > high && green > high && blue < low) return Yellow;
        if (red > high && green < low && blue < low) return Red;
        if (green > high && red < low && blue < low) return Green;
        if (blue > high && green < low) return red < low ? Blue : Purple;
        return Unknown;
    }

    /// <summary>Ball, box or key, by shape; not meant for the agent.</summary>
    private static int KindOf(Frame picture, int cell)
    {
        bool lit = IsLit(picture, cell);
        // Only a box reaches into all four corners.
        if (Strength(picture, cell, FirstOffset, FirstOffset, lit) >= Tolerance
            && Strength(picture, cell, LastDrawn, FirstOffset, lit) >= Tolerance
            && Strength(picture, cell, FirstOffset, LastDrawn, lit) >= Tolerance
            && Strength(picture, cell, LastDrawn, LastDrawn, lit) >= Tolerance) return Box;
        // Only a key leaves columns 1 and 2 free.
        for (int dy = FirstOffset; dy <= LastDrawn; dy++)
        {
            if (Strength(picture, cell, 1, dy, lit) >= Tolerance || Strength(picture, cell, 2, dy, lit) >= Tolerance) return Ball;
        }
        return Key;
    }

    /// <summary>Red of the lowest drawn row less that of the highest: positive when the triangle's base is below.</summary>
    private static double BaseBelow(Frame picture, int cell)
    {
        bool lit = IsLit(picture, cell);
        double sum = 0;
        for (int i = FirstOffset; i <= LastDrawn; i++)
        {
            sum += RedAt(picture, cell, i, LastDrawn, lit) - RedAt(picture, cell, i, FirstOffset, lit);
        }
        return sum;
    }

    /// <summary>Red of the rightmost drawn column less that of the leftmost: positive when the base is at the right.</summary>
    private static double BaseRight(Frame picture, int cell)
    {
        bool lit = IsLit(picture, cell);
        double sum = 0;
        for (int i = FirstOffset; i <= LastDrawn; i++)
        {
            sum += RedAt(picture, cell, LastDrawn, i, lit) - RedAt(picture, cell, FirstOffset, i, lit);
        }
        return sum;
    }

    /// <summary>The red triangle: lit, asymmetric (unlike ball and box) and wide (unlike a key).</summary>
    private static bool IsAgent(Frame picture, int cell)
    {
        if (!IsLit(picture, cell)) return false;
        if (ColourOf(picture, cell) != Red) return false;
        if (Math.Max(Math.Abs(BaseBelow(picture, cell)), Math.Abs(BaseRight(picture, cell))) < MinAsymmetry) return false;
        double leftPart = 0;
        for (int dy = FirstOffset; dy <= LastDrawn; dy++)
        {
            leftPart += RedAt(picture, cell, 1, dy, true) + RedAt(picture, cell, 2, dy, true);
        }
        return leftPart > MinLeftPart;
    }

    // ---- directions: 0 right, 1 down, 2 left, 3 up ----

    /// <summary>Where the tip points: away from the base.</summary>
    private static int Facing(Frame picture, int cell)
    {
        double below = BaseBelow(picture, cell);
        double right = BaseRight(picture, cell);
        if (Math.Abs(below) >= Math.Abs(right)) return below > 0 ? 3 : 1;
        return right > 0 ? 2 : 0;
    }

    private static int StepX(int direction)
    {
        return direction == 0 ? 1 : direction == 2 ? -1 : 0;
    }

    private static int StepY(int direction)
    {
        return direction == 1 ? 1 : direction == 3 ? -1 : 0;
    }

    private static int Turns(int from, int to)
    {
        int difference = Math.Abs(from - to);
        return Math.Min(difference, 4 - difference);
    }

    private static bool AreNeighbours(int a, int b)
    {
        int dx = Math.Abs(a % Columns - b % Columns);
        int dy = Math.Abs(a / Columns - b / Columns);
        return Math.Max(dx, dy) == 1;
    }

    /// <summary>Fewest turns and steps to a pose whose front cell is empty, inside, and next to the target.</summary>
    private static int ActionsUntilDrop(int agent, int facing, int target)
    {
        int best = (int)LargestCost;
        for (int row = FirstInner; row <= LastInner; row++)
        {
            for (int column = FirstInner; column <= LastInner; column++)
            {
                if (row * Columns + column == target) continue;
                for (int direction = 0; direction < 4; direction++)
                {
                    int frontColumn = column + StepX(direction);
                    int frontRow = row + StepY(direction);
                    if (frontColumn < FirstInner || frontColumn > LastInner || frontRow < FirstInner || frontRow > LastInner) continue;
                    if (!AreNeighbours(frontRow * Columns + frontColumn, target)) continue;
                    best = Math.Min(best, ActionsBetween(agent, facing, column, row, direction));
                }
            }
        }
        return best;
    }

    /// <summary>Turns and steps from one pose to another on a free floor.</summary>
    private static int ActionsBetween(int agent, int facing, int column, int row, int direction)
    {
        int dx = column - agent % Columns;
        int dy = row - agent / Columns;
        int steps = Math.Abs(dx) + Math.Abs(dy);
        if (steps == 0) return Turns(facing, direction);
        int alongX = dx > 0 ? 0 : 2;
        int alongY = dy > 0 ? 1 : 3;
        if (dy == 0) return steps + Turns(facing, alongX) + Turns(alongX, direction);
        if (dx == 0) return steps + Turns(facing, alongY) + Turns(alongY, direction);
        int xFirst = Turns(facing, alongX) + 1 + Turns(alongY, direction);
        int yFirst = Turns(facing, alongY) + 1 + Turns(alongX, direction);
        return steps + Math.Min(xFirst, yFirst);
    }
}
