using System.Collections.Immutable;
using CaR.Core.Authoring;

namespace CaR.Core.Compiling;

/// <summary>A reward that compiled and passed the policy. It may still be wrong.</summary>
/// <param name="Source">What it was compiled from.</param>
/// <param name="Hash">Content hash over sources, language version and compiler version: the reward's name.</param>
/// <param name="LanguageVersion">Version of <c>CaR.Rewards</c>.</param>
/// <param name="CompilerVersion">Version of Roslyn.</param>
/// <param name="Image">The programs, to be opened by a <see cref="Running.IRewardHost"/>.</param>
/// <param name="ApiUsed">For each program, the members of the language and the base library that it calls.</param>
public sealed record CompiledReward(
    RewardSource Source,
    string Hash,
    string LanguageVersion,
    string CompilerVersion,
    GuardedImage Image,
    ImmutableArray<ImmutableArray<string>> ApiUsed)
{
    /// <summary>The sub-tasks, in order.</summary>
    public ImmutableArray<SubTask> SubTasks => Source.Description.SubTasks;
}
