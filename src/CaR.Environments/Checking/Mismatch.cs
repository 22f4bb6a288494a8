namespace CaR.Environments.Checking;

/// <summary>Something of a kind that was recorded otherwise.</summary>
/// <param name="Kind">What differs: "next grid", "reward", "frames8".</param>
/// <param name="Count">How often.</param>
/// <param name="First">The first time, in words: episode, step, what differs.</param>
public sealed record Mismatch(string Kind, int Count, string First);
