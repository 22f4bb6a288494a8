/// <summary>DoorKey: the bright yellow key has been taken, so it is no longer drawn anywhere.</summary>
public sealed class PickUpKey : RewardProgram
{
    private const int CellSize = 8;            // pixels per grid cell
    private const int MinKeyPixelsAtStart = 4; // the key shows 6 to 12 bright yellow pixels
    private const int MaxPixelsWhenGone = 2;   // no more bright yellow than this: the key is gone
    private const int MinKeyPixels = 4;        // fewer, but not gone: unclear
    private const int MinAgentPixels = 5;      // the agent shows 10 to 12 red pixels
    private const double TurnCost = 0.4;       // two turns cost less than one move, so that distance dominates
    private const int MostTurns = 2;           // a half turn
    private const double MostNearness = 0.9;   // nearness alone never completes

    // Bright yellow of the key, lit #FFFF4C or unlit #FFFF00; the door stays below 215.
    private static Rgb KeyLow => new Rgb(230, 230, 0);
    private static Rgb KeyHigh => new Rgb(255, 255, 110);

    // Red of the agent, #FF4C4C.
    private static Rgb AgentLow => new Rgb(220, 0, 0);
    private static Rgb AgentHigh => new Rgb(255, 110, 110);

    public override double Progress(Observation o)
    {
        // There must have been a key at the start, otherwise "gone" means nothing.
        if (o.Start.InRange(KeyLow, KeyHigh).CountNonZero < MinKeyPixelsAtStart) return double.NaN;

        Mask agent = o.Now.InRange(AgentLow, AgentHigh);
        if (agent.CountNonZero < MinAgentPixels) return double.NaN;

        // Whole picture: a key that was dropped again lies on another cell and is not taken.
        // The agent cannot stand on the key, so it cannot hide it.
        Mask key = o.Now.InRange(KeyLow, KeyHigh);
        int keyPixels = key.CountNonZero;
        if (keyPixels <= MaxPixelsWhenGone) return 1.0;
        if (keyPixels < MinKeyPixels) return double.NaN;

        return Nearness(agent.Centroid, key.Centroid, o.Now);
    }

    // 0 (far) to MostNearness (next to the key and pointing at it).
    private static double Nearness(Point agent, Point key, Frame picture)
    {
        int agentColumn = CellIndex(agent.X);
        int agentRow = CellIndex(agent.Y);
        int dx = CellIndex(key.X) - agentColumn;
        int dy = CellIndex(key.Y) - agentRow;
        int distance = Math.Abs(dx) + Math.Abs(dy);
        if (distance == 0) return double.NaN; // cannot be: the agent never stands on the key

        // The triangle's centroid lies towards its base: the tip points the other way.
        double offsetX = agent.X - CellCentre(agentColumn);
        double offsetY = agent.Y - CellCentre(agentRow);
        int facingX = 0;
        int facingY = 0;
        if (Math.Abs(offsetX) >= Math.Abs(offsetY)) facingX = offsetX < 0 ? 1 : -1;
        else facingY = offsetY < 0 ? 1 : -1;

        int turns;
        if (dy == 0) turns = Turns(facingX, facingY, Math.Sign(dx), 0);
        else if (dx == 0) turns = Turns(facingX, facingY, 0, Math.Sign(dy));
        else
        {
            // Round a corner: turn to the handier direction first, and once more at the corner.
            int first = Math.Min(Turns(facingX, facingY, Math.Sign(dx), 0), Turns(facingX, facingY, 0, Math.Sign(dy)));
            turns = first + 1;
        }

        // Taken from the neighbouring cell, so the last cell need not be walked.
        double cost = distance - 1 + TurnCost * turns;

        // Longest way between two cells inside the outer walls, up to the neighbouring cell.
        int columns = picture.Width / CellSize;
        int rows = picture.Height / CellSize;
        double largest = Math.Max(1, columns - 3 + rows - 3 - 1) + TurnCost * MostTurns;

        double nearness = MostNearness * (1.0 - cost / largest);
        return Math.Max(0.0, Math.Min(MostNearness, nearness));
    }

    // Quarter turns from one of the four directions to another: 0, 1 or 2.
    private static int Turns(int facingX, int facingY, int wantedX, int wantedY)
    {
        return 1 - (facingX * wantedX + facingY * wantedY);
    }

    private static int CellIndex(double pixel)
    {
        return (int)Math.Floor(pixel / CellSize);
    }

    // Middle of a cell's pixels along one axis.
    private static double CellCentre(int index)
    {
        return index * CellSize + (CellSize - 1) / 2.0;
    }
}
