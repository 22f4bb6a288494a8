using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Verdicts;

namespace CaR.Core.Pipeline;

/// <summary>What happens while a reward is made, for whoever watches.</summary>
public abstract record PipelineEvent
{
    private PipelineEvent() { }

    /// <summary>The model is being asked for a description.</summary>
    public sealed record Describing(int Attempt) : PipelineEvent;

    /// <summary>A description came back that cannot be used.</summary>
    public sealed record DescriptionUnusable(int Attempt, ImmutableArray<Problem> Problems) : PipelineEvent;

    /// <summary>The task is described.</summary>
    public sealed record Described(TaskDescription Description) : PipelineEvent;

    /// <summary>The model is being asked for programs.</summary>
    public sealed record Writing(WriteRequest Request) : PipelineEvent;

    /// <summary>Programs came back and are being compiled and verified.</summary>
    public sealed record Written(int Attempt, ImmutableArray<RewardSource> Candidates) : PipelineEvent;

    /// <summary>The best of an attempt's candidates was judged on the feedback half.</summary>
    public sealed record Drafted(int Attempt, Draft Draft) : PipelineEvent;

    /// <summary>The final candidate was judged on the gate half.</summary>
    public sealed record Judged(CompiledReward Program, Verdict Verdict) : PipelineEvent;

    /// <summary>A reward was kept: published, or marked rejected.</summary>
    public sealed record Kept(Reward Reward) : PipelineEvent;
}
