namespace CaR.Environments.Grids;

/// <summary>What stands in a cell, numbered as MiniGrid's encoding numbers it.</summary>
public enum CellKind : byte
{
    /// <summary>Outside the agent's view; only in a partial view.</summary>
    Unseen,

    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Neither walked through nor seen through.</summary>
    Wall,

    /// <summary>A coloured floor tile.</summary>
    Floor,

    /// <summary>Open, closed or locked: <see cref="DoorState"/>.</summary>
    Door,

    /// <summary>Opens locked doors of its colour.</summary>
    Key,

    /// <summary>Can be carried.</summary>
    Ball,

    /// <summary>Can be carried; opening it leaves what it contains.</summary>
    Box,

    /// <summary>Reaching it ends the episode with the reward.</summary>
    Goal,

    /// <summary>Entering it ends the episode without reward.</summary>
    Lava,

    /// <summary>The agent; only in an encoded grid, with its direction as state.</summary>
    Agent,
}
