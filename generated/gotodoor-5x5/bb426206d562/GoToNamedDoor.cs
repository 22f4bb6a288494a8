/// <summary>The episode has ended with the agent on the floor cell next to the door whose colour the mission names.</summary>
public sealed class GoToNamedDoor : RewardProgram
{
    // The grid: 5x5 cells of 8 px, the inner 3x3 cells are floor.
    const int CellSize = 8;
    const int MiddleCell = 2;
    const int LastCell = 4;
    const int FloorCells = 3;

    // The four doors are in the middle of the four walls: top, left, right, bottom.
    const int DoorCount = 4;

    const int ColourTolerance = 12;
    const int MinAgentArea = 5;

    // A closed door has a full coloured ring of 28 px; an opened one keeps less than two thirds of it.
    const int MinRingPixels = 24;

    // Manhattan distance in cells between agent and door.
    const int NextToDoor = 1;
    const int LargestDistance = 5;

    // What nearness alone can reach.
    const double MaxNearness = 0.9;

    // Colour numbers.
    const int Unknown = -1;
    const int Red = 0;
    const int Green = 1;
    const int Blue = 2;
    const int Purple = 3;
    const int Yellow = 4;
    const int Grey = 5;

    public override double Progress(Observation o)
    {
        int colour = NamedColour(o.Instruction);
        if (colour == Unknown) return double.NaN;

        // The target is found in the first picture: doors never move.
        Mask startDark = o.Start.Near(DarkColour(colour), ColourTolerance);
        Mask startLight = o.Start.Near(LightColour(colour), ColourTolerance);
        int target = Unknown;
        int best = MinRingPixels - 1;
        for (int door = 0; door < DoorCount; door++)
        {
            int ring = RingPixels(startDark, startLight, door);
            if (ring > best)
            {
                best = ring;
                target = door;
            }
        }
        if (target == Unknown) return double.NaN;

        // The agent is the bright red triangle on the floor.
        Rect floor = new Rect(CellSize, CellSize, FloorCells * CellSize, FloorCells * CellSize);
        Mask agent = o.Now.Near(Rgb.Hex(0xFF4C4C), ColourTolerance).Within(floor);
        if (agent.CountNonZero < MinAgentArea) return double.NaN;
        Point place = agent.Centroid;
        int agentColumn = (int)(place.X / CellSize);
        int agentRow = (int)(place.Y / CellSize);

        int distance = Math.Abs(agentColumn - DoorColumn(target)) + Math.Abs(agentRow - DoorRow(target));

        // Passing by the target looks the same as reaching it; only the end of the episode there tells.
        if (o.Terminated && distance == NextToDoor)
        {
            // An agent that opens the door ends the episode too, but fails: the ring has to be whole still.
            Mask nowDark = o.Now.Near(DarkColour(colour), ColourTolerance);
            Mask nowLight = o.Now.Near(LightColour(colour), ColourTolerance);
            if (RingPixels(nowDark, nowLight, target) >= MinRingPixels) return 1;
        }

        double away = (double)(distance - NextToDoor) / (LargestDistance - NextToDoor);
        return MaxNearness * (1 - Math.Min(1.0, Math.Max(0.0, away)));
    }

    // The colour word of the mission text, as a whole word.
    private static int NamedColour(string instruction)
    {
        string text = " " + instruction.ToLowerInvariant() + " ";
        if (text.Contains(" red ")) return Red;
        if (text.Contains(" green ")) return Green;
        if (text.Contains(" blue ")) return Blue;
        if (text.Contains(" purple ")) return Purple;
        if (text.Contains(" yellow ")) return Yellow;
        if (text.Contains(" grey ") || text.Contains(" gray ")) return Grey;
        return Unknown;
    }

    // A door's colour outside the agent's view.
    private static Rgb DarkColour(int colour)
    {
        if (colour == Red) return Rgb.Hex(0xAA0000);
        if (colour == Green) return Rgb.Hex(0x00AA00);
        if (colour == Blue) return Rgb.Hex(0x0000AA);
        if (colour == Purple) return Rgb.Hex(0x4A1A82);
        if (colour == Yellow) return Rgb.Hex(0xAAAA00);
        return Rgb.Hex(0x424242);
    }

    // A door's colour in the agent's view.
    private static Rgb LightColour(int colour)
    {
        if (colour == Red) return Rgb.Hex(0xC34C4C);
        if (colour == Green) return Rgb.Hex(0x4CC34C);
        if (colour == Blue) return Rgb.Hex(0x4C4CC3);
        if (colour == Purple) return Rgb.Hex(0x805EA7);
        if (colour == Yellow) return Rgb.Hex(0xC3C34C);
        return Rgb.Hex(0x7A7A7A);
    }

    // Doors 0 top, 1 left, 2 right, 3 bottom.
    private static int DoorColumn(int door)
    {
        if (door == 1) return 0;
        if (door == 2) return LastCell;
        return MiddleCell;
    }

    private static int DoorRow(int door)
    {
        if (door == 0) return 0;
        if (door == 3) return LastCell;
        return MiddleCell;
    }

    // How many pixels of a door cell's 1 px border have the colour, all dark or all light (a door is lit as a whole).
    private static int RingPixels(Mask dark, Mask light, int door)
    {
        int x = DoorColumn(door) * CellSize;
        int y = DoorRow(door) * CellSize;
        Rect cell = new Rect(x, y, CellSize, CellSize);
        Rect inside = new Rect(x + 1, y + 1, CellSize - 2, CellSize - 2);
        int darkRing = dark.CountIn(cell) - dark.CountIn(inside);
        int lightRing = light.CountIn(cell) - light.CountIn(inside);
        return Math.Max(darkRing, lightRing);
    }
}
