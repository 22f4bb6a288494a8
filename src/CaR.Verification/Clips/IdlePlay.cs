using CaR.Verification.Recording;

namespace CaR.Verification.Clips;

/// <summary>An agent that stops on a frame of an episode and stands still.</summary>
/// <param name="Idle">The pictures: those up to the frame, then that one again and again.</param>
/// <param name="From">The place of the first repetition.</param>
/// <param name="After">What a session makes of it.</param>
internal sealed record IdlePlay(Clip Idle, int From, Replay After);
