public sealed class OpenDoor : RewardProgram
{
    // The pictures are a grid of square cells, with a wall of one cell all around.
    const int CellSize = 8;
    const int OuterWallCells = 2;

    // A filled (locked) door: nearly all of the 64 pixels of its cell are dull yellow.
    const int FilledDoorPixels = 50;

    // Open: hardly any yellow in the leftmost column and in all columns but the last one,
    // while the thin line in the last column is there.
    const int OpenLeftMost = 1;
    const int OpenInsideMost = 4;
    const int OpenLineLeast = 4;

    // Closed: the frame fills the leftmost column (8 pixels).
    const int ClosedLeftLeast = 5;

    const int KeyPixelsLeast = 3;   // fewer bright yellow pixels: no key in the picture
    const int AgentPixelsLeast = 4;

    // How far the triangle's centroid lies from its cell's centre (about 1.3 px, away from the tip).
    const double TipOffset = 0.5;

    const double WithoutKeyTop = 0.25;  // progress while the key has still to be fetched: 0 .. 0.25
    const double WithKeyBase = 0.3;     // progress with the key: 0.3 .. 0.9
    const double WithKeyTop = 0.9;

    // Dull yellow of the door as it is at the start, lit or unlit; the key is brighter.
    static Hsv DoorLow => new Hsv(24, 90, 90);
    static Hsv DoorHigh => new Hsv(36, 255, 225);

    // Any yellow, also a weak one: for the strict test that nothing of the closed door is left.
    static Hsv YellowLow => new Hsv(24, 60, 50);
    static Hsv YellowHigh => new Hsv(36, 255, 255);

    // Bright yellow of the key.
    static Rgb KeyLow => new Rgb(230, 230, 0);
    static Rgb KeyHigh => new Rgb(255, 255, 110);

    // Red of the agent.
    static Rgb AgentLow => new Rgb(220, 0, 0);
    static Rgb AgentHigh => new Rgb(255, 110, 110);

    public override double Progress(Observation o)
    {
        Rect door = FindDoor(o.Start);
        if (door.IsEmpty) return double.NaN;

        Mask yellow = o.Now.InRange(YellowLow, YellowHigh);
        int left = yellow.CountIn(new Rect(door.X, door.Y, 1, door.Height));
        int inside = yellow.CountIn(new Rect(door.X, door.Y, door.Width - 1, door.Height));
        int line = yellow.CountIn(new Rect(door.Right - 1, door.Y, 1, door.Height));

        // The open door is floor (or the agent) with a thin yellow line at the right.
        if (left <= OpenLeftMost && inside <= OpenInsideMost)
            return line >= OpenLineLeast ? 1.0 : double.NaN;
        if (left < ClosedLeftLeast) return double.NaN; // neither open nor closed

        Mask agent = o.Now.InRange(AgentLow, AgentHigh);
        if (agent.CountNonZero < AgentPixelsLeast) return double.NaN;
        Point agentAt = agent.Centroid;

        // The most actions there can be between two cells inside the outer wall.
        double largest = Math.Max(1, o.Now.Width / CellSize + o.Now.Height / CellSize - 2 * OuterWallCells);

        // A locked door (filled) needs the key; one that was opened and shut again (dark inside) does not.
        bool locked = inside + line >= FilledDoorPixels;
        if (locked)
        {
            Mask key = o.Now.InRange(KeyLow, KeyHigh);
            if (key.CountNonZero >= KeyPixelsLeast)
                return WithoutKeyTop * Nearness(Actions(agentAt, key.Centroid), largest);
        }

        return WithKeyBase + (WithKeyTop - WithKeyBase) * Nearness(Actions(agentAt, door.Center), largest);
    }

    // The cell of the first picture that is nearly all dull yellow, or an empty box.
    private static Rect FindDoor(Frame start)
    {
        Mask dull = start.InRange(DoorLow, DoorHigh);
        Rect best = new Rect(0, 0, 0, 0);
        int most = FilledDoorPixels - 1;
        foreach (Cell cell in start.Cells(CellSize))
        {
            int count = dull.CountIn(cell.Box);
            if (count > most)
            {
                most = count;
                best = cell.Box;
            }
        }
        return best;
    }

    private static double Nearness(double actions, double largest)
    {
        return 1 - Math.Min(1, actions / largest);
    }

    // Steps and turns until the agent stands beside the target's cell with its tip pointing at it:
    // first up or down to the target's row, then sideways.
    private static double Actions(Point agent, Point target)
    {
        int column = CellIndex(agent.X);
        int row = CellIndex(agent.Y);
        int dx = CellIndex(target.X) - column;
        int dy = CellIndex(target.Y) - row;
        int steps = Math.Max(0, Math.Abs(dx) + Math.Abs(dy) - 1);
        int laterTurn = dx != 0 && dy != 0 ? 1 : 0;

        // The centroid of the triangle lies behind the cell's centre, so this points to the tip.
        double tipX = CellCentre(column) - agent.X;
        double tipY = CellCentre(row) - agent.Y;
        double ahead = dy != 0 ? tipY * Math.Sign(dy) : tipX * Math.Sign(dx);
        int turns = ahead > TipOffset ? 0 : ahead < -TipOffset ? 2 : 1;

        return steps + turns + laterTurn;
    }

    private static int CellIndex(double coordinate)
    {
        return (int)Math.Floor(coordinate / CellSize);
    }

    private static double CellCentre(int index)
    {
        return index * CellSize + (CellSize - 1) / 2.0;
    }
}
