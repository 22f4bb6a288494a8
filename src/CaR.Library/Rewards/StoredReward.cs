using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Verdicts;

namespace CaR.Library.Rewards;

/// <summary>A reward off the disk: all that compiling it again and judging it takes, without the task's folder.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Hash">The content hash it was stored under. Who compiles it holds the result to this.</param>
/// <param name="Created">When it was first stored.</param>
/// <param name="Source">Description and programs; the task in it has no pictures and no demonstrations.</param>
/// <param name="Verdict">What was decided, rebuilt from the stored evidence.</param>
/// <param name="ApiUsed">For each program, the members it calls.</param>
/// <param name="FeedbackHashes">Trajectories that its making saw.</param>
/// <param name="PictureHashes">Pictures that its making saw.</param>
/// <param name="Models">Who wrote it.</param>
/// <param name="Tokens">What that took.</param>
/// <param name="PromptHashes">What was asked.</param>
/// <param name="LanguageVersion">Version of the reward language.</param>
/// <param name="CompilerVersion">Version of the compiler.</param>
/// <param name="ToolVersion">Version of CaR.</param>
/// <param name="Image">The programs as they run; null where none was kept. Whoever opens it checks it.</param>
public sealed record StoredReward(
    string Folder,
    string Hash,
    DateTimeOffset Created,
    RewardSource Source,
    Verdict Verdict,
    ImmutableArray<ImmutableArray<string>> ApiUsed,
    ImmutableArray<string> FeedbackHashes,
    PictureHashes PictureHashes,
    ImmutableArray<string> Models,
    TokenCount Tokens,
    ImmutableArray<string> PromptHashes,
    string LanguageVersion,
    string CompilerVersion,
    string ToolVersion,
    GuardedImage? Image)
{
    /// <summary>Whether it was accepted.</summary>
    public bool Accepted => Verdict.Accepted;

    /// <summary>The task's name.</summary>
    public string Task => Source.Description.Task.Name;
}
