using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>A task and all that belongs to it, off the disk.</summary>
/// <param name="Task">What a reward is wanted for; its demonstrations are the experts of the feedback half.</param>
/// <param name="Trajectories">What a reward is judged by: both halves.</param>
/// <param name="Definition">What its task.yaml says.</param>
/// <param name="Folder">Where it lies.</param>
public sealed record LoadedTask(RewardTask Task, TrajectorySet Trajectories, TaskDefinition Definition, string Folder);
