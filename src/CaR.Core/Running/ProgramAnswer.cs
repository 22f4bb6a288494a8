namespace CaR.Core.Running;

/// <summary>What asking one program about one frame came to. A fault is a value, never an exception.</summary>
/// <param name="Progress">As answered, not clamped; NaN where the program could not tell, and wherever there is a fault.</param>
/// <param name="Fault">Why there is no answer; <see cref="ProgramFaultKind.None"/> where there is one.</param>
/// <param name="Fuel">Work charged for the call, in units of about one simple instruction; 0 where nothing was measured.</param>
/// <param name="Bytes">Memory charged for the call; 0 where nothing was measured.</param>
/// <param name="Message">The fault in words; null where there is none.</param>
public readonly record struct ProgramAnswer(
    double Progress,
    ProgramFaultKind Fault = ProgramFaultKind.None,
    long Fuel = 0,
    long Bytes = 0,
    string? Message = null)
{
    /// <summary>Whether the program answered.</summary>
    public bool Answered => Fault == ProgramFaultKind.None;
}
