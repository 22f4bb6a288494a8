/// <summary>The locked door on the right (tile D) has been opened with the key.</summary>
public sealed class UnlockSecondDoor : RewardProgram
{
    const int Tile = 8;            // size of a tile in pixels
    const int RoomTop = 8;         // top of the only row of rooms
    const int KeyRoomX = 8;        // tile A: where the key lies at the start
    const int MiddleX = 24;        // tile C: in front of the locked door
    const int DoorX = 32;          // tile D: the locked door
    const int MiddleColumn = 3;    // tile C counted in tiles from the left

    const int LitMinimum = 70;     // a tile is lit if no channel of any pixel is darker
    const double LitOffset = 76;   // lit = 76 + 0.7 * dark
    const double LitScale = 0.7;

    const double FloorLimit = 25;  // lighting undone: floor is darker than this
    const double ThingLimit = 40;  // lighting undone: doors and keys are at least this bright
    const int KeyPixels = 5;       // least number of key pixels in the key's three columns
    const int AgentPixels = 6;     // least area of the agent
    const int AgentTolerance = 30; // takes in #EB4C4C, leaves out a red door's #C34C4C
    const double TurnOffset = 0.6; // the triangle's centroid lies about 1.3 px from the tile's centre, on its base's side

    const double FacingDoor = 0.9; // progress when only the toggle is missing
    const double PerAction = 0.15; // progress that each further missing action costs

    static Rgb AgentColour => new Rgb(255, 76, 76);

    public override double Progress(Observation o)
    {
        // The door must be closed in the first picture, or nothing can be told.
        if (FloorInBottomRow(o.Start, DoorX) != 0) return double.NaN;

        int floor = FloorInBottomRow(o.Now, DoorX);
        if (floor == 4) return HasOpenColumn(o.Now, DoorX) ? 1.0 : double.NaN;
        if (floor != 0) return double.NaN;

        // Closed. While it is locked the key is needed; a visible key is not carried.
        bool keyInA = IsKey(o.Now, KeyRoomX);
        bool keyInC = IsKey(o.Now, MiddleX);
        bool unlocked = IsHollow(o.Now, DoorX);
        if (!unlocked && (keyInA || keyInC)) return 0;

        // The agent is left of the closed door. A red key has its colour: leave the key's tile out.
        Mask red = o.Now.Near(AgentColour, AgentTolerance).Within(new Rect(KeyRoomX, RoomTop, DoorX - KeyRoomX, Tile));
        if (keyInA) red = red.AndNot(red.Within(new Rect(KeyRoomX, RoomTop, Tile, Tile)));
        if (keyInC) red = red.AndNot(red.Within(new Rect(MiddleX, RoomTop, Tile, Tile)));
        Region agent = red.ConnectedComponents().Largest;
        if (agent.IsEmpty || agent.Area < AgentPixels) return double.NaN;

        // Missing actions: steps to tile C and turns until it faces right.
        int column = (int)(agent.Centroid.X / Tile);
        double offset = agent.Centroid.X - (column * Tile + (Tile - 1) / 2.0);
        int turns = 1;                        // up or down
        if (offset < -TurnOffset) turns = 0;  // base on the left: it points right
        if (offset > TurnOffset) turns = 2;   // base on the right: it points left
        int steps = Math.Max(0, MiddleColumn - column);
        return Math.Max(0, FacingDoor - PerAction * (steps + turns));
    }

    /// <summary>A tile is lit if even its darkest channel is bright.</summary>
    static bool IsLit(Frame f, int x0)
    {
        for (int y = RoomTop; y < RoomTop + Tile; y++)
            for (int x = x0; x < x0 + Tile; x++)
            {
                Rgb c = f[x, y];
                if (c.R < LitMinimum || c.G < LitMinimum || c.B < LitMinimum) return false;
            }
        return true;
    }

    /// <summary>Largest channel of a pixel, lighting undone.</summary>
    static double Brightness(Frame f, int x, int y, bool lit)
    {
        Rgb c = f[x, y];
        double v = Math.Max((int)c.R, Math.Max((int)c.G, (int)c.B));
        return lit ? Math.Max(0.0, (v - LitOffset) / LitScale) : v;
    }

    /// <summary>How many of the four middle pixels of a door tile's bottom row are floor: 4 open, 0 closed. The agent never covers them.</summary>
    static int FloorInBottomRow(Frame f, int x0)
    {
        bool lit = IsLit(f, x0);
        int count = 0;
        for (int x = x0 + 2; x < x0 + 6; x++)
            if (Brightness(f, x, RoomTop + Tile - 1, lit) < FloorLimit) count++;
        return count;
    }

    /// <summary>An open door is one coloured column at the tile's right edge.</summary>
    static bool HasOpenColumn(Frame f, int x0)
    {
        bool lit = IsLit(f, x0);
        int count = 0;
        for (int y = RoomTop; y < RoomTop + Tile; y++)
            if (Brightness(f, x0 + Tile - 1, y, lit) >= ThingLimit) count++;
        return count >= 5;
    }

    /// <summary>A closed door that is no longer locked has floor inside its frame.</summary>
    static bool IsHollow(Frame f, int x0)
    {
        bool lit = IsLit(f, x0);
        for (int y = RoomTop + 2; y < RoomTop + 6; y++)
            for (int x = x0 + 2; x < x0 + 4; x++)
                if (Brightness(f, x, y, lit) >= FloorLimit) return false;
        return true;
    }

    /// <summary>A key is slim: pixels in columns 3 to 5 of the tile, none in 1, 2, 6 and 7. The agent is wider.</summary>
    static bool IsKey(Frame f, int x0)
    {
        bool lit = IsLit(f, x0);
        int count = 0;
        for (int y = RoomTop + 1; y < RoomTop + Tile; y++)
            for (int x = x0 + 1; x < x0 + Tile; x++)
            {
                if (Brightness(f, x, y, lit) < ThingLimit) continue;
                int column = x - x0;
                if (column < 3 || column > 5) return false;
                count++;
            }
        return count >= KeyPixels;
    }
}
