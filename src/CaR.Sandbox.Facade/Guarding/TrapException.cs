using System;

namespace CaR.Sandbox.Guarding;

/// <summary>Ends a call that ran out of something. Programs cannot catch it.</summary>
/// <param name="kind">What it ran out of.</param>
public sealed class TrapException(TrapKind kind) : Exception($"the call ran out of {kind}")
{
    /// <summary>What it ran out of.</summary>
    public TrapKind Kind => kind;
}
