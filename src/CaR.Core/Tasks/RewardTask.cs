using System.Collections.Immutable;
using CaR.Core.Trajectories;

namespace CaR.Core.Tasks;

/// <summary>What the reward is wanted for: pictures before and after, and what a person says of the goal.</summary>
/// <param name="Name">Lower-case name, also the folder's.</param>
/// <param name="Instruction">The goal in a person's words, or null.</param>
/// <param name="Size">The size of every picture of the task.</param>
/// <param name="Initial">Pictures of episodes' beginnings. Several, since layouts vary.</param>
/// <param name="Goal">Pictures of the goal reached, of the same episodes in the same order where both are known.</param>
/// <param name="Demonstrations">Expert trajectories the model may be shown. Never one that decides over acceptance.</param>
public sealed record RewardTask(
    string Name,
    string? Instruction,
    FrameSize Size,
    ImmutableArray<Picture> Initial,
    ImmutableArray<Picture> Goal,
    ImmutableArray<Trajectory> Demonstrations);
