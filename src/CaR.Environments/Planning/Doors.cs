using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>What it takes to pass doors.</summary>
internal static class Doors
{
    /// <summary>Whether a door is locked.</summary>
    public static bool IsLocked(Cell cell) => cell.Kind is CellKind.Door && cell.State == (int)DoorState.Locked;

    /// <summary>Whether a held thing unlocks a door.</summary>
    public static bool Opens(Cell held, Cell door) => held.Kind is CellKind.Key && held.Colour == door.Colour;

    /// <summary>Whether a door is locked for who holds this.</summary>
    public static bool NeedsKey(Cell held, Cell door) => IsLocked(door) && !Opens(held, door);

    /// <summary>Whether a toggle opens a door now.</summary>
    public static bool CanOpen(Cell held, Cell door) => door is { Kind: CellKind.Door, IsOpenDoor: false } && !NeedsKey(held, door);
}
