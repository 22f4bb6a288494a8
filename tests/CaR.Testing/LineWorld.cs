using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Tasks;
using CaR.Core.Worlds;

namespace CaR.Testing;

/// <summary>The smallest world: an agent on a line of cells begins somewhere on the left half and walks to the right end. Truncated after ten steps.</summary>
public sealed class LineWorld(string name = "line", int length = 6) : IWorld
{
    private readonly WorldRandom _random = new(seed: 0);
    private int _place;
    private int _steps;

    public string Name => name;

    public Space ActionSpace { get; } = new DiscreteSpace(["left", "right"]);

    public DictSpace ObservationSpace { get; } = new([new("place", new BoxSpace([1], 0, length - 1))]);

    public FrameSize FrameSize { get; } = new(length, 1);

    public int MaxSteps => 10;

    public string Mission => "walk to the right end";

    public EpisodePhase Phase { get; private set; }

    public bool Succeeded => Phase is not EpisodePhase.NotStarted && _place == length - 1;

    public ImmutableArray<string> SubTasks => ["arrive"];

    public int Stage => Succeeded ? 1 : 0;

    public void Reset(ulong? seed = null)
    {
        if (seed is { } given) _random.Seed(given);
        (_place, _steps, Phase) = (_random.Next(length / 2), 0, EpisodePhase.Running);
    }

    public StepOutcome Step(WorldAction action)
    {
        if (Phase is not EpisodePhase.Running) throw new InputException(name, $"{Phase}", "a running episode");
        if ((uint)action.Choice > 1) throw new InputException(name, $"action {action.Choice}", "0 or 1");
        _place = Math.Max(0, _place + (action.Choice == 0 ? -1 : 1));
        _steps++;
        var outcome = new StepOutcome(Succeeded ? 1 : 0, Succeeded, _steps == MaxSteps);
        if (outcome.Ended) Phase = EpisodePhase.Ended;
        return outcome;
    }

    public void Observe(Span<float> observation)
    {
        CheckStarted();
        observation[0] = _place;
    }

    public void Render(Span<byte> rgb24)
    {
        CheckStarted();
        rgb24.Clear();
        rgb24[_place * 3] = 255;
    }

    private void CheckStarted()
    {
        if (Phase is EpisodePhase.NotStarted) throw new InputException(name, "no episode", "a reset");
    }
}
