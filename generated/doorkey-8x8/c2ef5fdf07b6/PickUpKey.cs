/// <summary>The yellow key that lay on the floor in the first picture is visible nowhere now: the agent carries it.</summary>
public sealed class PickUpKey : RewardProgram
{
    /// <summary>Side of one grid cell in pixels.</summary>
    private const int CellSize = 8;

    /// <summary>Fewer bright yellow pixels than this mean that there is no key.</summary>
    private const int MinKeyPixels = 3;

    /// <summary>Fewer red pixels than this mean that the agent can't be seen (it normally has 10 to 12).</summary>
    private const int MinAgentPixels = 4;

    /// <summary>Largest Manhattan distance in cells inside the outer walls (6x6 cells: 5 + 5).</summary>
    private const double LargestDistance = 10.0;

    /// <summary>Nearness alone never gives more than this.</summary>
    private const double MaxNearness = 0.9;

    public override double Progress(Observation o)
    {
        // Without a key in the first picture its absence now says nothing.
        if (KeyPixels(o.Start).CountNonZero < MinKeyPixels) return double.NaN;

        // The agent is visible in every usual picture; without it the picture does not tell.
        Mask agent = AgentPixels(o.Now);
        if (agent.CountNonZero < MinAgentPixels) return double.NaN;

        // The whole picture counts: a key dropped in another cell is visible and so not held.
        // The agent can't enter the key's cell, so a key that is not visible is not hidden but carried.
        Mask key = KeyPixels(o.Now);
        if (key.CountNonZero < MinKeyPixels) return 1.0;

        // Still on the floor: the nearer the agent's cell is to the key's present cell, the better.
        Region agentRegion = agent.ConnectedComponents().Largest;
        Region keyRegion = key.ConnectedComponents().Largest;
        if (agentRegion.IsEmpty || keyRegion.IsEmpty) return double.NaN;

        Point agentAt = agentRegion.Centroid;
        Point keyAt = keyRegion.Centroid;
        int distance = Math.Abs(CellIndex(agentAt.X) - CellIndex(keyAt.X))
                     + Math.Abs(CellIndex(agentAt.Y) - CellIndex(keyAt.Y));
        double nearness = 1.0 - distance / LargestDistance;
        return MaxNearness * Math.Max(0.0, Math.Min(1.0, nearness));
    }

    /// <summary>Bright yellow, unlit #FFFF00 or lit #FFFF4C; the door's yellow is at most #D3D34C and stays out.</summary>
    private static Mask KeyPixels(Frame frame)
    {
        return frame.InRange(new Rgb(225, 225, 0), new Rgb(255, 255, 110));
    }

    /// <summary>The red triangle, about #FF4C4C.</summary>
    private static Mask AgentPixels(Frame frame)
    {
        return frame.InRange(new Rgb(200, 0, 0), new Rgb(255, 110, 110));
    }

    /// <summary>Column or row of the cell in which a pixel coordinate lies.</summary>
    private static int CellIndex(double coordinate)
    {
        return (int)(coordinate / CellSize);
    }
}
