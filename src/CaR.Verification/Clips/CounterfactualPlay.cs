using CaR.Verification.Recording;

namespace CaR.Verification.Clips;

/// <summary>One episode, one alteration, and what a session makes of it.</summary>
/// <param name="Episode">The unaltered clip.</param>
/// <param name="Before">What a session makes of that.</param>
/// <param name="Altered">The altered one; null where it could not be built.</param>
/// <param name="After">What a session makes of it; null likewise.</param>
/// <param name="Obstacle">Why it could not be built; null where it could.</param>
internal sealed record CounterfactualPlay(Clip Episode, Replay Before, Clip? Altered, Replay? After, string? Obstacle);
