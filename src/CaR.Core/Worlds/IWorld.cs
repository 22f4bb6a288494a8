using System.Collections.Immutable;
using CaR.Core.Tasks;

namespace CaR.Core.Worlds;

/// <summary>A place where an agent acts, in Gymnasium's words. Belongs to one thread; nothing is allocated by a step.</summary>
public interface IWorld
{
    /// <summary>What it is called: "doorkey-8x8".</summary>
    string Name { get; }

    /// <summary>What the agent can do: a <see cref="DiscreteSpace"/> or a <see cref="BoxSpace"/>.</summary>
    Space ActionSpace { get; }

    /// <summary>What the agent observes.</summary>
    DictSpace ObservationSpace { get; }

    /// <summary>The size of its picture.</summary>
    FrameSize FrameSize { get; }

    /// <summary>The step at which an episode is truncated.</summary>
    int MaxSteps { get; }

    /// <summary>The episode's instruction; empty where the world has none.</summary>
    string Mission { get; }

    /// <summary>Where the episode stands.</summary>
    EpisodePhase Phase { get; }

    /// <summary>Whether the episode has reached its goal, by the world's own rules.</summary>
    bool Succeeded { get; }

    /// <summary>Ground truth: the names of the task's sub-tasks, in order.</summary>
    ImmutableArray<string> SubTasks { get; }

    /// <summary>Ground truth: how many of <see cref="SubTasks"/> are done. Never falls within an episode.</summary>
    int Stage { get; }

    /// <summary>Begins an episode, whatever came before.</summary>
    /// <param name="seed">Begins a random stream too: the same seed and actions give the same episode. Null goes on with the stream (of seed 0 where none was begun).</param>
    void Reset(ulong? seed = null);

    /// <summary>Takes a step.</summary>
    /// <param name="action">A value of <see cref="ActionSpace"/>.</param>
    /// <exception cref="InputException">No such action, or no episode is running; the world is then as before.</exception>
    StepOutcome Step(WorldAction action);

    /// <summary>Writes what the agent observes now.</summary>
    /// <param name="observation">As many numbers as <see cref="ObservationSpace"/> has.</param>
    /// <exception cref="InputException">The world was never reset.</exception>
    void Observe(Span<float> observation);

    /// <summary>Draws the picture of now.</summary>
    /// <param name="rgb24">Row-major RGB24, [height, width, 3].</param>
    /// <exception cref="InputException">The world was never reset.</exception>
    void Render(Span<byte> rgb24);
}
