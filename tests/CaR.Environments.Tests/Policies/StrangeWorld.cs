using System.Collections.Immutable;
using CaR.Core.Tasks;

namespace CaR.Environments.Tests.Policies;

/// <summary>A world that nobody knows: every episode is over after a step.</summary>
internal sealed class StrangeWorld : IWorld
{
    public string Name => "strange";

    public Space ActionSpace { get; } = new DiscreteSpace(["wait"]);

    public DictSpace ObservationSpace { get; } = new([]);

    public FrameSize FrameSize { get; } = new(1, 1);

    public int MaxSteps => 1;

    public string Mission => "";

    public EpisodePhase Phase { get; private set; }

    public bool Succeeded => false;

    public ImmutableArray<string> SubTasks => [];

    public int Stage => 0;

    public void Reset(ulong? seed = null) => Phase = EpisodePhase.Running;

    public StepOutcome Step(WorldAction action)
    {
        Phase = EpisodePhase.Ended;
        return new(Reward: 0, Terminated: false, Truncated: true);
    }

    public void Observe(Span<float> observation) { }

    public void Render(Span<byte> rgb24) => rgb24.Clear();
}
