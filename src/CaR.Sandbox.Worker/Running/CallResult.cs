namespace CaR.Sandbox.Worker.Running;

/// <summary>What one call of one program came to.</summary>
/// <param name="Progress">As answered; NaN wherever there is a fault.</param>
/// <param name="Fault">Why there is no answer.</param>
/// <param name="Fuel">Work charged.</param>
/// <param name="Bytes">Memory charged.</param>
/// <param name="Message">The fault in words; null where there is none.</param>
public readonly record struct CallResult(double Progress, CallFault Fault, long Fuel, long Bytes, string? Message = null);
