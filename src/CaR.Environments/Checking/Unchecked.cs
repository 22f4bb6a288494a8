namespace CaR.Environments.Checking;

/// <summary>Steps that could not be compared in full.</summary>
/// <param name="Reason">What of them, and why.</param>
/// <param name="Steps">How many.</param>
public sealed record Unchecked(string Reason, int Steps);
