using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Verdicts;

namespace CaR.Core.Pipeline;

/// <summary>What a run came to.</summary>
/// <param name="Description">The task as described; null where no usable description came.</param>
/// <param name="Drafts">The best candidate of each attempt.</param>
/// <param name="Reward">What was kept; null where nothing compiled.</param>
/// <param name="Verdict">The verdict that decided; null where nothing compiled.</param>
/// <param name="Problems">What stood in the way where nothing was kept.</param>
public sealed record PipelineResult(
    TaskDescription? Description,
    ImmutableArray<Draft> Drafts,
    Reward? Reward,
    Verdict? Verdict,
    ImmutableArray<Problem> Problems)
{
    /// <summary>Whether the reward was accepted and published.</summary>
    public bool Accepted => Reward is PublishedReward;
}
