using System.Collections.Immutable;

namespace CaR.Core.Authoring;

/// <summary>A reward as written: one program a sub-task, in the description's order.</summary>
public sealed record RewardSource(TaskDescription Description, ImmutableArray<ProgramSource> Programs)
{
    /// <summary>The same reward with each sub-task's program taken from another writing of it.</summary>
    /// <param name="choices">For each sub-task, the writing whose program is taken.</param>
    public static RewardSource Compose(IReadOnlyList<RewardSource> choices) =>
        new(choices[0].Description, [.. choices.Select((source, i) => source.Programs[i])]);
}
