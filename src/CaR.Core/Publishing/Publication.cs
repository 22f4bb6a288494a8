using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Verdicts;

namespace CaR.Core.Publishing;

/// <summary>All that is kept of a reward: the program, the verdict on it, and how it came about.</summary>
/// <param name="Program">What was compiled.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="FeedbackHashes">Trajectories whose pictures or numbers the model may have seen, sorted.</param>
/// <param name="Calls">Every call to a model, in order, failed attempts too.</param>
public sealed record Publication(
    CompiledReward Program,
    Verdict Verdict,
    ImmutableArray<string> FeedbackHashes,
    ImmutableArray<ModelCall> Calls);
