/// <summary>The left, hollow door of the corridor has been opened: of its frame only the right column is left.</summary>
public sealed class OpenFirstDoor : RewardProgram
{
    // The corridor's layout is the same in all episodes; tiles are 8 x 8 px.
    private const int TileSize = 8;
    private const int CorridorTop = 8;
    private const int KeyRoomX = 8;     // tile left of the door
    private const int DoorX = 16;       // the door's tile
    private const int AgentRoomX = 24;  // tile right of the door, where the agent starts

    // Where the door's state shows: the middle of its lower frame, which the agent never covers.
    private const int FrameRowY = 15;
    private const int FrameRowLeft = 18;
    private const int FrameRowRight = 22; // exclusive

    // The column that stays coloured when the door is open.
    private const int HingeX = 23;
    private const int HingeMinPixels = 5; // of the 7 below the tile's grid line

    // Lighting: lit = 0.7 * colour + 76, so no pixel of a lit tile is darker than 76.
    private const int LitMinimum = 70;
    private const double LitOffset = 76;
    private const double LitScale = 0.7;

    // Largest channel with the lighting undone.
    private const double DoorMinimum = 45; // a grey door's frame has about 67
    private const double FloorLimit = 25;  // floor has about 0

    // The agent's triangle; a lit red key has its colour, but is only 3 px wide.
    private static Rgb AgentColour => Rgb.Hex(0xFF4C4C);
    private const int AgentTolerance = 25;
    private const int AgentMinSide = 4;
    private const double CentroidShift = 1.3; // its centroid lies so far behind the tile's middle, away from the tip

    private const double FacingProgress = 0.9;

    public override double Progress(Observation o)
    {
        // The door has to be closed at the start; otherwise this is not the known layout.
        if (!IsClosed(o.Start)) return double.NaN;

        if (IsOpen(o.Now)) return 1;
        if (!IsClosed(o.Now)) return double.NaN;

        // Closed: how far is the agent, next to the door, turned towards it?
        Mask red = o.Now.Near(AgentColour, AgentTolerance);
        Rect agentRoom = Tile(AgentRoomX);
        Region agent = AgentIn(red, agentRoom);
        if (!agent.IsEmpty)
            return Turned(agent.Centroid.X - agentRoom.Center.X); // must face left: centroid on the right

        Rect keyRoom = Tile(KeyRoomX);
        agent = AgentIn(red, keyRoom);
        if (!agent.IsEmpty)
            return Turned(keyRoom.Center.X - agent.Centroid.X);   // must face right: centroid on the left

        return 0; // not next to the door
    }

    private static Rect Tile(int x)
    {
        return new Rect(x, CorridorTop, TileSize, TileSize);
    }

    // 0 facing away, half of it sideways, FacingProgress facing the door.
    private static double Turned(double shift)
    {
        double facing = Math.Max(-1.0, Math.Min(1.0, shift / CentroidShift));
        return FacingProgress * (1.0 + facing) / 2.0;
    }

    // The agent's triangle in a tile, or an empty region.
    private static Region AgentIn(Mask red, Rect tile)
    {
        Regions parts = red.Within(tile).ConnectedComponents();
        foreach (Region part in parts)
        {
            if (part.Box.Width >= AgentMinSide && part.Box.Height >= AgentMinSide) return part;
        }
        return Mask0(red).ConnectedComponents().Largest;
    }

    // A mask without pixels.
    private static Mask Mask0(Mask mask)
    {
        return mask.AndNot(mask);
    }

    // Is the door's whole tile lit? Unlit floor is black, so an unlit tile always has darker pixels.
    private static bool IsLit(Frame frame)
    {
        Rect door = Tile(DoorX);
        Mask bright = frame.InRange(new Rgb(LitMinimum, LitMinimum, LitMinimum), new Rgb(255, 255, 255));
        return bright.CountIn(door) == door.Area;
    }

    // A pixel's largest channel with the lighting undone.
    private static double Brightness(Frame frame, int x, int y, bool lit)
    {
        Rgb pixel = frame[x, y];
        double value = Math.Max((int)pixel.R, Math.Max((int)pixel.G, (int)pixel.B));
        return lit ? Math.Max(0.0, (value - LitOffset) / LitScale) : value;
    }

    // Closed: the lower frame has the door's colour all along.
    private static bool IsClosed(Frame frame)
    {
        bool lit = IsLit(frame);
        for (int x = FrameRowLeft; x < FrameRowRight; x++)
        {
            if (Brightness(frame, x, FrameRowY, lit) < DoorMinimum) return false;
        }
        return true;
    }

    // Open: the lower frame is floor all along, and the right column still has the door's colour.
    private static bool IsOpen(Frame frame)
    {
        bool lit = IsLit(frame);
        for (int x = FrameRowLeft; x < FrameRowRight; x++)
        {
            if (Brightness(frame, x, FrameRowY, lit) >= FloorLimit) return false;
        }

        int hinge = 0;
        for (int y = CorridorTop + 1; y < CorridorTop + TileSize; y++) // without the grid line on top
        {
            if (Brightness(frame, HingeX, y, lit) >= DoorMinimum) hinge++;
        }
        return hinge >= HingeMinPixels;
    }
}
