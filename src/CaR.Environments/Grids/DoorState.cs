namespace CaR.Environments.Grids;

/// <summary>A door's state, numbered as MiniGrid's encoding numbers it.</summary>
public enum DoorState : byte
{
    /// <summary>Walked and seen through.</summary>
    Open,

    /// <summary>Opened by toggling.</summary>
    Closed,

    /// <summary>Opened by toggling with the key of its colour in hand.</summary>
    Locked,
}
