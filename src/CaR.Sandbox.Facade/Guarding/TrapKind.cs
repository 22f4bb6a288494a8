namespace CaR.Sandbox.Guarding;

/// <summary>What a call ran out of.</summary>
public enum TrapKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Work.</summary>
    Fuel,

    /// <summary>Memory.</summary>
    Memory,

    /// <summary>Depth of calls.</summary>
    Stack,

    /// <summary>No arm of a switch expression matched: an ordinary fault of the program.</summary>
    Unmatched,
}
