namespace CaR.Environments.Grids;

/// <summary>What the agent can do, numbered as in MiniGrid.</summary>
public enum GridAction : byte
{
    /// <summary>Turns left.</summary>
    Left,

    /// <summary>Turns right.</summary>
    Right,

    /// <summary>Moves one cell ahead.</summary>
    Forward,

    /// <summary>Takes what stands ahead.</summary>
    Pickup,

    /// <summary>Puts what is carried ahead.</summary>
    Drop,

    /// <summary>Opens, closes or unlocks what stands ahead.</summary>
    Toggle,

    /// <summary>Says that the mission is done.</summary>
    Done,
}
