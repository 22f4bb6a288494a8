namespace CaR.Environments.Grids;

/// <summary>Where the agent looks, numbered clockwise as in MiniGrid.</summary>
public enum Direction : byte
{
    /// <summary>x grows.</summary>
    Right,

    /// <summary>y grows.</summary>
    Down,

    /// <summary>x falls.</summary>
    Left,

    /// <summary>y falls.</summary>
    Up,
}
