using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;

namespace CaR.Core.Pipeline;

/// <summary>Two pictures in, a verified reward program out: describe, write, compile, verify, publish, and the only loop between them.</summary>
/// <param name="describer">Pictures → description.</param>
/// <param name="writer">Description → programs.</param>
/// <param name="compiler">Programs → compiled reward.</param>
/// <param name="feedbackVerifier">Judges drafts on the feedback half: what it finds goes back to the writer.</param>
/// <param name="gateVerifier">Judges the final candidate on the gate half: what it finds goes to nobody but the reader of the verdict.</param>
/// <param name="publisher">Keeps the result.</param>
/// <param name="calls">Knows what the model was asked, for the record.</param>
public sealed class RewardPipeline(
    ITaskDescriber describer,
    IRewardWriter writer,
    IRewardCompiler compiler,
    IRewardVerifier feedbackVerifier,
    IRewardVerifier gateVerifier,
    IRewardPublisher publisher,
    ICallLog calls)
{
    private readonly CandidateSelector _selector = new(compiler, feedbackVerifier);

    /// <summary>Makes a reward for a task.</summary>
    /// <exception cref="ProviderException">The model could not be asked.</exception>
    /// <exception cref="InputException">The trajectories or the place to publish are not usable.</exception>
    public async Task<PipelineResult> RunAsync(
        RewardTask task,
        TrajectorySet trajectories,
        PipelineOptions options,
        IProgress<PipelineEvent> progress,
        CancellationToken cancellation)
    {
        var (feedback, gate) = trajectories.Deal();
        ImmutableArray<string> shown = [.. feedback.All.Select(t => t.Hash).Order(StringComparer.Ordinal)];
        var described = await DescribeAsync(task, options.DescriptionAttempts, progress, cancellation);
        if (!described.Succeeded) return new(null, [], null, null, described.Problems);

        var drafts = new List<Draft>();
        for (var attempt = 1; attempt <= options.Attempts; attempt++)
        {
            var last = drafts.LastOrDefault();
            var request = new WriteRequest(described.Value, attempt, last?.Source, last?.Rejections ?? []);
            progress.Report(new PipelineEvent.Writing(request));
            var candidates = await writer.WriteAsync(request, cancellation);
            progress.Report(new PipelineEvent.Written(attempt, candidates));
            var draft = _selector.Best(candidates, feedback, cancellation);
            progress.Report(new PipelineEvent.Drafted(attempt, draft));
            drafts.Add(draft);
            if (draft.Passed) break;
            if (draft.Compiled.Succeeded) Keep(draft.Compiled.Value, draft.Verdict!, shown, progress);
        }

        return Conclude(described.Value, [.. drafts], shown, gate, progress, cancellation);
    }

    private async Task<Outcome<TaskDescription>> DescribeAsync(
        RewardTask task, int attempts, IProgress<PipelineEvent> progress, CancellationToken cancellation)
    {
        ImmutableArray<Problem> problems = [];
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            progress.Report(new PipelineEvent.Describing(attempt));
            var described = await describer.DescribeAsync(task, attempt, problems, cancellation);
            if (described.Succeeded)
            {
                progress.Report(new PipelineEvent.Described(described.Value));
                return described;
            }

            problems = described.Problems;
            progress.Report(new PipelineEvent.DescriptionUnusable(attempt, problems));
        }

        return problems;
    }

    /// <summary>The gate is opened once, and only for a draft that passed on the feedback half.</summary>
    private PipelineResult Conclude(
        TaskDescription description,
        ImmutableArray<Draft> drafts,
        ImmutableArray<string> shown,
        TrajectorySet gate,
        IProgress<PipelineEvent> progress,
        CancellationToken cancellation)
    {
        var final = drafts.LastOrDefault(d => d.Compiled.Succeeded);
        if (final is not { Compiled.Value: { } program, Verdict: { } feedback })
            return new(description, drafts, null, null, drafts[^1].Compiled.Problems);
        if (!final.Passed) return new(description, drafts, new UnverifiedReward(program), feedback, []);

        var verdict = gateVerifier.Verify(program, gate, cancellation);
        progress.Report(new PipelineEvent.Judged(program, verdict));
        return new(description, drafts, Keep(program, verdict, shown, progress), verdict, []);
    }

    private Reward Keep(CompiledReward program, Verdict verdict, ImmutableArray<string> shown, IProgress<PipelineEvent> progress)
    {
        var reward = publisher.Publish(new(program, verdict, shown, calls.Calls));
        progress.Report(new PipelineEvent.Kept(reward));
        return reward;
    }
}
