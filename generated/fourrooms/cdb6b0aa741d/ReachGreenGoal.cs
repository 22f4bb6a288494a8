public sealed class ReachGreenGoal : RewardProgram
{
    const int CellSize = 8;            // pixels per cell
    const int MiddleLine = 9;          // cell column and cell row of the inner walls
    const int LastFree = 17;           // last cell column / row inside the border
    const int Rooms = 4;               // clockwise: 0 top left, 1 top right, 2 bottom right, 3 bottom left
    const int MinGoalPixels = 58;      // a full green cell has 64; with the agent on it only about 44
    const int MinAgentPixels = 5;      // the triangle has about 10
    const int InnerOffset = 2;         // the inner pixels of a cell leave out its grid lines
    const int InnerSize = 5;
    const int MinWallPixels = 13;      // more than half of the 25 inner pixels
    const int NoPath = 100000;
    const double MiddleOfCell = 3.5;   // centre of a cell's pixels, from its first pixel
    const double MinDisplacement = 0.5;
    const double TurnCost = 0.25;      // a needed turn, in steps
    const double LargestCost = 48;     // no path with its turns is longer
    const double MaxNearness = 0.9;

    public override double Progress(Observation o)
    {
        // The goal never moves: take it from the first picture, where its cell is entirely green.
        Region goal = o.Start.InRange(new Rgb(0, 200, 0), new Rgb(100, 255, 100)).ConnectedComponents().Largest;
        if (goal.IsEmpty || goal.Area < MinGoalPixels) return double.NaN;
        int goalColumn = (int)(goal.Centroid.X / CellSize);
        int goalRow = (int)(goal.Centroid.Y / CellSize);
        Rect goalBox = new Rect(goalColumn * CellSize, goalRow * CellSize, CellSize, CellSize);

        // The agent is the only red thing.
        Mask red = o.Now.InRange(new Rgb(200, 0, 0), new Rgb(255, 110, 110));
        int redPixels = red.CountNonZero;
        if (redPixels < MinAgentPixels) return double.NaN;
        Point agent = red.Centroid;
        int column = (int)(agent.X / CellSize);
        int row = (int)(agent.Y / CellSize);

        // Done: the whole red triangle lies in the goal's cell.
        if (column == goalColumn && row == goalRow && red.CountIn(goalBox) == redPixels) return 1;

        // Light or dark wall; floor is darker inside, goal and agent are not grey.
        Mask walls = o.Start.InRange(new Rgb(88, 88, 88), new Rgb(200, 200, 200));
        int length = PathLength(walls, column, row, goalColumn, goalRow);
        if (length >= NoPath) return double.NaN;

        int heading = Heading(agent.X - (column * CellSize + MiddleOfCell), agent.Y - (row * CellSize + MiddleOfCell));
        int turns = NeededTurns(walls, column, row, heading, goalColumn, goalRow, length);
        double cost = length + TurnCost * turns;
        return Math.Max(0.0, MaxNearness * (1.0 - cost / LargestCost));
    }

    // Length of the shortest path: the shorter of the two ways round the ring of rooms.
    private static int PathLength(Mask walls, int column, int row, int goalColumn, int goalRow)
    {
        int clockwise = OneWay(walls, column, row, goalColumn, goalRow, 1);
        int counter = OneWay(walls, column, row, goalColumn, goalRow, -1);
        return Math.Min(clockwise, counter);
    }

    // Length of the path that passes the rooms in one direction (1 clockwise, -1 counter-clockwise).
    // Rooms are empty rectangles, so each leg from gap to gap is |dx| + |dy|.
    private static int OneWay(Mask walls, int column, int row, int goalColumn, int goalRow, int direction)
    {
        int room = RoomOf(column, row);
        int goalRoom = RoomOf(goalColumn, goalRow);
        int length = 0;
        for (int i = 0; i < Rooms && room != goalRoom; i++)
        {
            // Gap k joins room k to the next room clockwise.
            int gap = direction > 0 ? room : (room + Rooms - 1) % Rooms;
            int place = GapPlace(walls, gap);
            if (place < 0) return NoPath;
            bool inColumn = gap % 2 == 0;
            int gapColumn = inColumn ? MiddleLine : place;
            int gapRow = inColumn ? place : MiddleLine;
            length += Math.Abs(gapColumn - column) + Math.Abs(gapRow - row);
            column = gapColumn;
            row = gapRow;
            room = (room + direction + Rooms) % Rooms;
        }
        return length + Math.Abs(goalColumn - column) + Math.Abs(goalRow - row);
    }

    // The room of a cell; a cell in gap k counts to room k.
    private static int RoomOf(int column, int row)
    {
        if (column <= MiddleLine && row < MiddleLine) return 0;
        if (column > MiddleLine && row <= MiddleLine) return 1;
        if (column >= MiddleLine && row > MiddleLine) return 2;
        return 3;
    }

    // Gaps 0 (top arm) and 2 (bottom arm): the row in the middle column.
    // Gaps 1 (right arm) and 3 (left arm): the column in the middle row. -1: none.
    private static int GapPlace(Mask walls, int gap)
    {
        bool inColumn = gap % 2 == 0;
        bool firstHalf = gap == 0 || gap == 3;
        int first = firstHalf ? 1 : MiddleLine + 1;
        int last = firstHalf ? MiddleLine - 1 : LastFree;
        for (int i = first; i <= last; i++)
        {
            bool wall = inColumn ? IsWall(walls, MiddleLine, i) : IsWall(walls, i, MiddleLine);
            if (!wall) return i;
        }
        return -1;
    }

    private static bool IsWall(Mask walls, int column, int row)
    {
        Rect inner = new Rect(column * CellSize + InnerOffset, row * CellSize + InnerOffset, InnerSize, InnerSize);
        return walls.CountIn(inner) >= MinWallPixels;
    }

    // Where the triangle points: 0 right, 1 down, 2 left, 3 up, -1 unclear.
    // Its red mean is displaced from the cell's middle towards its base, away from its tip.
    private static int Heading(double dx, double dy)
    {
        if (Math.Max(Math.Abs(dx), Math.Abs(dy)) < MinDisplacement) return -1;
        if (Math.Abs(dx) >= Math.Abs(dy)) return dx > 0 ? 2 : 0;
        return dy > 0 ? 3 : 1;
    }

    // Turns before a step forward shortens the path: 0, 1 or 2.
    private static int NeededTurns(Mask walls, int column, int row, int heading, int goalColumn, int goalRow, int length)
    {
        if (heading < 0) return 1;
        for (int turns = 0; turns < 2; turns++)
        {
            if (Approaches(walls, column, row, (heading + turns) % 4, goalColumn, goalRow, length)) return turns;
            if (Approaches(walls, column, row, (heading + 4 - turns) % 4, goalColumn, goalRow, length)) return turns;
        }
        return 2;
    }

    // Whether one step in this direction is possible and shortens the path.
    private static bool Approaches(Mask walls, int column, int row, int direction, int goalColumn, int goalRow, int length)
    {
        int nextColumn = column + (direction == 0 ? 1 : direction == 2 ? -1 : 0);
        int nextRow = row + (direction == 1 ? 1 : direction == 3 ? -1 : 0);
        if (IsWall(walls, nextColumn, nextRow)) return false;
        return PathLength(walls, nextColumn, nextRow, goalColumn, goalRow) < length;
    }
}
