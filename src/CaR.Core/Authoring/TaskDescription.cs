using System.Collections.Immutable;
using CaR.Core.Tasks;

namespace CaR.Core.Authoring;

/// <summary>The task as the model understood it: sub-tasks in the order in which they are reached.</summary>
/// <param name="Task">What was shown.</param>
/// <param name="Summary">The model's sentence on what happens between the pictures.</param>
/// <param name="SubTasks">At least one, in order.</param>
public sealed record TaskDescription(RewardTask Task, string Summary, ImmutableArray<SubTask> SubTasks);
