/// <summary>The red agent has walked through the opened door and stands on the green goal cell.</summary>
public sealed class ReachGoal : RewardProgram
{
    /// <summary>Side of a grid cell in pixels.</summary>
    private const int CellSize = 8;

    /// <summary>Green pixels that make a cell of the first picture the goal (a whole cell has 64).</summary>
    private const int MinGoalPixels = 60;

    /// <summary>Yellow pixels that make a cell a locked door (about 64; the key has at most about 20).</summary>
    private const int MinLockedDoorPixels = 50;

    /// <summary>Yellow pixels still allowed left of the strip at the right edge of an open door.</summary>
    private const int MaxOpenDoorPixels = 4;

    /// <summary>Red pixels that make the agent (normally 10 to 12).</summary>
    private const int MinAgentPixels = 6;

    /// <summary>Red pixels outside the goal's cell that are put down to noise.</summary>
    private const int MaxStrayPixels = 2;

    /// <summary>Green pixels that stay visible around the agent on the goal (normally about 44).</summary>
    private const int MinGreenAround = 25;

    /// <summary>The extra action needed to open a door that was shut again.</summary>
    private const int StepsToReopen = 1;

    /// <summary>Nearness alone never gives more than this.</summary>
    private const double MaxNearness = 0.9;

    public override double Progress(Observation o)
    {
        // The goal's place is known from the first picture, where nothing covers it.
        Mask startGreen = Green(o.Start);
        Rect goal = FullestCell(o.Start, startGreen);
        if (goal.IsEmpty || startGreen.CountIn(goal) < MinGoalPixels) return double.NaN;

        Mask red = Red(o.Now);
        Rect agent = FullestCell(o.Now, red);
        if (agent.IsEmpty || red.CountIn(agent) < MinAgentPixels) return double.NaN;

        // Complete: the whole agent is inside the goal's cell, with green left around it.
        // On the first picture that cell is all green, so this cannot hold there.
        int redOnGoal = red.CountIn(goal);
        int redElsewhere = red.CountNonZero - redOnGoal;
        if (redOnGoal >= MinAgentPixels
            && redElsewhere <= MaxStrayPixels
            && Green(o.Now).CountIn(goal) >= MinGreenAround)
        {
            return 1.0;
        }

        // The door's place, too, is known from the first picture, where it is locked.
        Mask startYellow = Yellow(o.Start);
        Rect door = FullestCell(o.Start, startYellow);
        if (door.IsEmpty || startYellow.CountIn(door) < MinLockedDoorPixels) return double.NaN;

        int doorToGoal = CellDistance(door, goal);
        int steps;
        if (agent.X < door.X)
        {
            // Left of the wall: the way leads through the door.
            Mask yellow = Yellow(o.Now);

            // Still locked: the way is blocked, coming nearer is worth nothing yet.
            if (yellow.CountIn(door) >= MinLockedDoorPixels) return 0.0;

            steps = CellDistance(agent, door) + doorToGoal;

            // Shut again, but not locked: a yellow frame on all sides instead of the strip at the right.
            Rect leftOfStrip = new Rect(door.X, door.Y, CellSize - 1, CellSize);
            if (yellow.CountIn(leftOfStrip) > MaxOpenDoorPixels) steps += StepsToReopen;
        }
        else
        {
            // In the doorway or right of the wall: nothing is in the way.
            steps = CellDistance(agent, goal);
        }

        // Longest way: from the farthest corner on the left through the door to the goal.
        int doorColumn = door.X / CellSize;
        int doorRow = door.Y / CellSize;
        int lastRow = o.Now.Height / CellSize - 1;
        int longest = doorColumn + Math.Max(doorRow, lastRow - doorRow) + doorToGoal + StepsToReopen;
        if (longest <= 0) return double.NaN;

        double nearness = 1.0 - (double)steps / longest;
        return MaxNearness * Math.Max(0.0, Math.Min(1.0, nearness));
    }

    /// <summary>The goal: #00FF00 unlit, #4CFF4C lit.</summary>
    private static Mask Green(Frame frame)
    {
        return frame.InRange(new Rgb(0, 240, 0), new Rgb(90, 255, 90));
    }

    /// <summary>The agent: about #FF4C4C.</summary>
    private static Mask Red(Frame frame)
    {
        return frame.InRange(new Rgb(200, 0, 0), new Rgb(255, 110, 110));
    }

    /// <summary>The door in all its shades, #727200 unlit to #D3D34C lit; the key is in it as well, but is far smaller.</summary>
    private static Mask Yellow(Frame frame)
    {
        return frame.InRange(new Hsv(25, 90, 90), new Hsv(35, 255, 255));
    }

    /// <summary>The box of the cell that holds most pixels of the mask; empty if no cell holds any.</summary>
    private static Rect FullestCell(Frame frame, Mask mask)
    {
        Rect best = new Rect(0, 0, 0, 0);
        int most = 0;
        foreach (Cell cell in frame.Cells(CellSize))
        {
            int count = mask.CountIn(cell.Box);
            if (count > most)
            {
                most = count;
                best = cell.Box;
            }
        }
        return best;
    }

    /// <summary>Manhattan distance between two cells, in cells.</summary>
    private static int CellDistance(Rect a, Rect b)
    {
        return (Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y)) / CellSize;
    }
}
