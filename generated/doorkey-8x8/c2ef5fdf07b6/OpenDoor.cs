/// <summary>DoorKey: the locked yellow door of the first picture is now open (floor with a thin yellow strip at its right edge).</summary>
public sealed class OpenDoor : RewardProgram
{
    // The grid.
    private const int CellSize = 8;

    // A locked door fills its cell with yellow; the key has at most about 20 yellow pixels.
    private const int MinFilledPixels = 50;
    // An open door: nearly no yellow left of the last column, and a strip in the last column.
    private const int MaxYellowInOpening = 4;
    private const int MinStripPixels = 4;

    // Fewer bright yellow pixels than this are no key.
    private const int MinKeyPixels = 3;
    // Fewer red pixels than this are no agent.
    private const int MinAgentPixels = 4;

    // The red centroid lies about 1.3 px behind the middle of the agent's cell.
    private const double FacingOffset = 0.7;

    // Progress: first the way to the key (if it is not held), then the way to the door, then facing it.
    private const double KeyPart = 0.20;
    private const double HeldBase = 0.25;
    private const double DoorPart = 0.60;
    private const double FacingPart = 0.08;

    // All shades of the door, lit and unlit (#727200 ... #D3D34C).
    private static Hsv YellowLow => new Hsv(24, 90, 90);
    private static Hsv YellowHigh => new Hsv(36, 255, 255);

    // The key only: brighter than any shade of the door.
    private static Rgb KeyLow => new Rgb(225, 225, 0);
    private static Rgb KeyHigh => new Rgb(255, 255, 110);

    // The agent's triangle.
    private static Rgb AgentLow => new Rgb(200, 0, 0);
    private static Rgb AgentHigh => new Rgb(255, 110, 110);

    public override double Progress(Observation o)
    {
        // The door's cell: the fullest yellow cell of the first picture.
        Mask yellowStart = o.Start.InRange(YellowLow, YellowHigh);
        int doorColumn = -1;
        int doorRow = -1;
        int most = MinFilledPixels - 1;
        foreach (Cell cell in o.Start.Cells(CellSize))
        {
            int count = yellowStart.CountIn(cell.Box);
            if (count > most)
            {
                most = count;
                doorColumn = cell.Column;
                doorRow = cell.Row;
            }
        }
        if (doorColumn < 0) return double.NaN;

        // The door's state now: the opening (columns 0..6) and the strip (column 7).
        int left = doorColumn * CellSize;
        int top = doorRow * CellSize;
        Rect opening = new Rect(left, top, CellSize - 1, CellSize);
        Rect strip = new Rect(left + CellSize - 1, top, 1, CellSize);
        Mask yellowNow = o.Now.InRange(YellowLow, YellowHigh);
        int inOpening = yellowNow.CountIn(opening);
        int inStrip = yellowNow.CountIn(strip);
        if (inOpening <= MaxYellowInOpening)
        {
            // Without the strip this is no open door: the picture does not tell.
            return inStrip >= MinStripPixels ? 1.0 : double.NaN;
        }

        // The door is locked, or was closed again without being locked.
        bool locked = inOpening + inStrip >= MinFilledPixels;

        Mask red = o.Now.InRange(AgentLow, AgentHigh);
        if (red.CountNonZero < MinAgentPixels) return double.NaN;
        Point agentPoint = red.Centroid;
        Cells cells = o.Now.Cells(CellSize);
        Cell agent = cells.At(agentPoint);

        // Largest distance inside the outer wall.
        double largest = Math.Max(1, cells.Columns + cells.Rows - 6);

        // A locked door needs the key: while the key is visible, it is not held, and only the way to it counts.
        Mask key = o.Now.InRange(KeyLow, KeyHigh);
        if (locked && key.CountNonZero >= MinKeyPixels)
        {
            Cell keyCell = cells.At(key.Centroid);
            int toKey = CellDistance(agent, keyCell.Column, keyCell.Row);
            return KeyPart * Nearness(toKey, largest);
        }

        // The agent cannot stand in the cell of a closed door, nor in the wall.
        if (agent.Column == doorColumn) return double.NaN;

        // It opens the door from the cell beside it, on the side where it is (normally the left).
        bool onLeft = agent.Column < doorColumn;
        int besideColumn = onLeft ? doorColumn - 1 : doorColumn + 1;
        int toDoor = CellDistance(agent, besideColumn, doorRow);
        double progress = HeldBase + DoorPart * Nearness(toDoor, largest);

        // Beside the door: a little more when the triangle points at it.
        if (toDoor == 0)
        {
            double middle = agent.Column * CellSize + (CellSize - 1) / 2.0;
            double behind = onLeft ? middle - agentPoint.X : agentPoint.X - middle;
            if (behind > FacingOffset) progress += FacingPart;
        }
        return progress;
    }

    /// <summary>Manhattan distance in cells.</summary>
    private static int CellDistance(Cell from, int column, int row)
    {
        return Math.Abs(from.Column - column) + Math.Abs(from.Row - row);
    }

    /// <summary>1 at distance 0, falling to 0 at the largest distance.</summary>
    private static double Nearness(int distance, double largest)
    {
        return Math.Max(0.0, 1.0 - distance / largest);
    }
}
