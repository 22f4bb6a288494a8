using CaR.Verification.Recording;

namespace CaR.Verification.Clips;

/// <summary>One episode before and after a change that must not matter.</summary>
/// <param name="Episode">The clip.</param>
/// <param name="Before">What a session makes of it.</param>
/// <param name="After">What it makes of the changed one.</param>
internal sealed record InvariancePlay(Clip Episode, Replay Before, Replay After);
