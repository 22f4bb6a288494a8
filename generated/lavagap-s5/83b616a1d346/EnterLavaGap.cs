/// <summary>The agent (red triangle) has entered the one gap in the line of lava, or is already beyond that line.</summary>
public sealed class EnterLavaGap : RewardProgram
{
    // Side of a grid cell in pixels; the outer ring of cells is wall.
    const int CellSize = 8;
    // The triangle has 8 to 14 clearly red pixels; fewer than this is a speck.
    const int MinAgentPixels = 6;
    // Nearness alone never completes.
    const double MaxNearness = 0.9;

    // Red of the agent (#FF4C4C lit, #FF0000 unlit).
    static Rgb AgentLow => new Rgb(200, 0, 0);
    static Rgb AgentHigh => new Rgb(255, 110, 110);

    // Orange of lava, lit (#FFA64C ... #AF7E4C) and unlit (#FF8000 ... #C66300): the same hue, 15.
    static Hsv LavaLow => new Hsv(9, 100, 120);
    static Hsv LavaHigh => new Hsv(22, 255, 255);

    public override double Progress(Observation o)
    {
        int columns = o.Start.Width / CellSize;
        int rows = o.Start.Height / CellSize;

        // Lava is looked for in the first picture only: there the agent covers none of it.
        Mask lava = o.Start.InRange(LavaLow, LavaHigh);
        int lavaCells = 0;
        int minColumn = columns, maxColumn = -1, minRow = rows, maxRow = -1;
        for (int row = 1; row <= rows - 2; row++)
        {
            for (int column = 1; column <= columns - 2; column++)
            {
                if (!IsLava(lava, column, row)) continue;
                lavaCells++;
                minColumn = Math.Min(minColumn, column);
                maxColumn = Math.Max(maxColumn, column);
                minRow = Math.Min(minRow, row);
                maxRow = Math.Max(maxRow, row);
            }
        }
        if (lavaCells < 2) return double.NaN;

        // The barrier is a straight line: one column, or else one row (then x and y change places).
        bool vertical = minColumn == maxColumn;
        if (!vertical && minRow != maxRow) return double.NaN;
        int barrier = vertical ? minColumn : minRow;
        int lastAlong = (vertical ? rows : columns) - 2;

        // The gap: the only inner cell of that line that is not lava.
        int gap = -1;
        int gaps = 0;
        for (int along = 1; along <= lastAlong; along++)
        {
            bool isLava = vertical ? IsLava(lava, barrier, along) : IsLava(lava, along, barrier);
            if (isLava) continue;
            gap = along;
            gaps++;
        }
        if (gaps != 1) return double.NaN;

        Region agentStart = FindAgent(o.Start);
        Region agentNow = FindAgent(o.Now);
        if (agentStart.IsEmpty || agentNow.IsEmpty) return double.NaN;

        // "Across" counts cells across the barrier, "along" counts them along it.
        int startAcross = CellOf(vertical ? agentStart.Centroid.X : agentStart.Centroid.Y);
        int across = CellOf(vertical ? agentNow.Centroid.X : agentNow.Centroid.Y);
        int alongNow = CellOf(vertical ? agentNow.Centroid.Y : agentNow.Centroid.X);

        int startSide = Math.Sign(startAcross - barrier);
        if (startSide == 0) return double.NaN;
        int side = Math.Sign(across - barrier);

        // In the line of the barrier: either in the gap (done) or on a cell that was lava (failed).
        if (side == 0) return alongNow == gap ? 1.0 : 0.0;

        // Beyond the barrier: the gap has been passed already.
        if (side != startSide) return 1.0;

        // Still on the starting side: cells to go, as a share of the farthest inner cell of that side.
        int distance = Math.Abs(across - barrier) + Math.Abs(alongNow - gap);
        int lastAcross = (vertical ? columns : rows) - 2;
        int depth = startSide < 0 ? barrier - 1 : lastAcross - barrier;
        int largest = depth + Math.Max(gap - 1, lastAlong - gap);
        if (largest <= 0) return double.NaN;
        return MaxNearness * Math.Max(0.0, 1.0 - (double)distance / largest);
    }

    // At least half of the cell is orange.
    private static bool IsLava(Mask lava, int column, int row)
    {
        Rect box = new Rect(column * CellSize, row * CellSize, CellSize, CellSize);
        return 2 * lava.CountIn(box) >= CellSize * CellSize;
    }

    // The red triangle, or an empty region.
    private static Region FindAgent(Frame picture)
    {
        return picture.InRange(AgentLow, AgentHigh).ConnectedComponents(8, MinAgentPixels).Largest;
    }

    private static int CellOf(double pixel)
    {
        return (int)(pixel / CellSize);
    }
}
