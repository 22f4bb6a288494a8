using CaR.Authoring.Chat;

namespace CaR.Authoring.Replay;

/// <summary>One answer that came out of a recording.</summary>
/// <param name="Key">The question.</param>
/// <param name="PromptChanged">Whether it was asked with other words or pictures than today's.</param>
public sealed record ReplayNote(CallKey Key, bool PromptChanged);
