using System.Collections.Immutable;

namespace CaR.Core.Authoring;

/// <summary>What is to be written: everything at first, then only what was rejected.</summary>
/// <param name="Description">The sub-tasks.</param>
/// <param name="Attempt">1 for the first writing, 2 and up for repairs.</param>
/// <param name="Previous">The last writing; null at the first attempt.</param>
/// <param name="Rejections">One for each sub-task to be written again; the others keep their program.</param>
public sealed record WriteRequest(
    TaskDescription Description,
    int Attempt,
    RewardSource? Previous,
    ImmutableArray<Rejection> Rejections);
