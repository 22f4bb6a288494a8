namespace CaR.Environments.Grids;

/// <summary>A cell's colour, numbered as MiniGrid's encoding numbers it.</summary>
public enum CellColour : byte
{
    /// <summary>#ff0000.</summary>
    Red,

    /// <summary>#00ff00.</summary>
    Green,

    /// <summary>#0000ff.</summary>
    Blue,

    /// <summary>#7027c3.</summary>
    Purple,

    /// <summary>#ffff00.</summary>
    Yellow,

    /// <summary>#646464.</summary>
    Grey,
}
