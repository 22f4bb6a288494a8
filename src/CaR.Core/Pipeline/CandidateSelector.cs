using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;

namespace CaR.Core.Pipeline;

/// <summary>Compiles and verifies candidates on the feedback half, and puts the best program of each sub-task together.</summary>
internal sealed class CandidateSelector(IRewardCompiler compiler, IRewardVerifier verifier)
{
    /// <summary>The best draft that can be composed of the candidates' programs.</summary>
    public Draft Best(ImmutableArray<RewardSource> candidates, TrajectorySet feedback, CancellationToken cancellation)
    {
        var drafts = candidates.Select(c => Judge(c, feedback, cancellation)).ToImmutableArray();
        var choices = candidates[0].Programs.Select(p => drafts.MinBy(d => d.Faults(p.SubTask))!).ToImmutableArray();
        if (choices.Distinct().Count() == 1) return choices[0];
        var composed = Judge(RewardSource.Compose([.. choices.Select(d => d.Source)]), feedback, cancellation);
        return drafts.Append(composed).MinBy(d => composed.Source.Programs.Sum(p => d.Faults(p.SubTask)))!;
    }

    private Draft Judge(RewardSource source, TrajectorySet feedback, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var compiled = compiler.Compile(source, cancellation);
        return new(source, compiled, compiled.Succeeded ? verifier.Verify(compiled.Value, feedback, cancellation) : null);
    }
}
