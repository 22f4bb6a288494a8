using System.Collections.Immutable;

namespace CaR.Library.Rewards;

/// <summary>reward.json, key by key in the order of the file.</summary>
internal sealed record RewardDocument(
    int Format,
    string Task,
    string Hash,
    bool Accepted,
    DateTimeOffset Created,
    string? Instruction,
    FrameSizeDocument FrameSize,
    string Summary,
    ImmutableArray<SubTaskDocument> SubTasks,
    VerdictDocument Verdict,
    ImmutableArray<string> FeedbackHashes,
    PictureHashes PictureHashes,
    ImmutableArray<string> Models,
    TokenCount Tokens,
    ImmutableArray<string> PromptHashes,
    string LanguageVersion,
    string CompilerVersion,
    string ToolVersion,
    string? ImageHash = null)
{
    /// <summary>The version of this layout.</summary>
    public const int CurrentFormat = 1;
}
