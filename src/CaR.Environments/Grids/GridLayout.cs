using System.Collections.Immutable;

namespace CaR.Environments.Grids;

/// <summary>Where things stand when an episode of one world begins, and what of its task can be ticked off on the way.</summary>
/// <param name="width">Cells.</param>
/// <param name="height">Cells.</param>
/// <param name="maxSteps">The step at which an episode is truncated.</param>
public abstract class GridLayout(int width, int height, int maxSteps)
{
    /// <summary>Width in cells.</summary>
    public int Width { get; } = width;

    /// <summary>Height in cells.</summary>
    public int Height { get; } = height;

    /// <summary>The step at which an episode is truncated.</summary>
    public int MaxSteps { get; } = maxSteps;

    /// <summary>How many of <see cref="GridAction"/>, from the first, the agent may use.</summary>
    public virtual int Actions => GridAction.Done - GridAction.Left + 1;

    /// <summary>Ground truth: the task's sub-tasks, in order.</summary>
    public abstract ImmutableArray<Milestone> Milestones { get; }

    /// <summary>Draws a beginning from MiniGrid's distribution.</summary>
    /// <param name="state">Empty cells without walls; filled here, the agent's place and direction too.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <returns>The mission. One of a finite set of texts, so that an equal one need not be made twice.</returns>
    public abstract string Generate(GridState state, WorldRandom random);
}
