using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Tasks;
using CaR.Environments.Grids;
using CaR.Environments.Missions;
using CaR.Environments.Rendering;
using CaR.Environments.Viewing;

namespace CaR.Environments;

/// <summary>A world of MiniGrid: its layout, its rules, its picture and the agent's 7×7 view.</summary>
/// <remarks>Observation: "image" [7, 7, 3] as MiniGrid encodes it (kind, colour, state), then "direction". Nothing is allocated once a mission has been met.</remarks>
public sealed class GridWorld : IWorld
{
    private static readonly DictSpace s_observations = new(
    [
        new("image", new BoxSpace([PartialView.Size, PartialView.Size, 3], 0, 255)),
        new("direction", new DiscreteSpace([.. Enum.GetNames<Direction>().Select(n => n.ToLowerInvariant())])),
    ]);

    private readonly WorldFamily _family;
    private readonly GridLayout _layout;
    private readonly GridWorldOptions _options;
    private readonly GridRenderer _renderer;
    private readonly PartialView _view = new();
    private readonly WorldRandom _random = new(seed: 0);
    private readonly Dictionary<string, WorldRules> _rulesOf = new(StringComparer.Ordinal);

    private WorldRules _rules = new();
    private bool _isViewFresh;

    internal GridWorld(string name, WorldFamily family, GridLayout layout, GridWorldOptions options)
    {
        (Name, _family, _layout, _options) = (name, family, layout, options);
        _renderer = new GridRenderer(options.TileSize);
        State = new GridState(layout.Width, layout.Height, layout.MaxSteps, family.SeesThroughWalls);
        FrameSize = new FrameSize(layout.Width * options.TileSize, layout.Height * options.TileSize);
        ActionSpace = new DiscreteSpace([.. Enum.GetNames<GridAction>().Take(layout.Actions).Select(n => n.ToLowerInvariant())]);
        SubTasks = [.. layout.Milestones.Select(m => m.Name)];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public Space ActionSpace { get; }

    /// <inheritdoc/>
    public DictSpace ObservationSpace => s_observations;

    /// <inheritdoc/>
    public FrameSize FrameSize { get; }

    /// <inheritdoc/>
    public int MaxSteps => _layout.MaxSteps;

    /// <inheritdoc/>
    public string Mission { get; private set; } = "";

    /// <inheritdoc/>
    public EpisodePhase Phase { get; private set; }

    /// <inheritdoc/>
    public bool Succeeded { get; private set; }

    /// <inheritdoc/>
    public ImmutableArray<string> SubTasks { get; }

    /// <inheritdoc/>
    public int Stage { get; private set; }

    /// <summary>All there is to know of the world now. Ground truth: for experts and tests.</summary>
    public GridState State { get; }

    /// <summary>The episode's rules, which know what is left to do.</summary>
    internal WorldRules Rules => _rules;

    /// <inheritdoc/>
    public void Reset(ulong? seed = null)
    {
        if (seed is { } given) _random.Seed(given);
        State.Clear();
        Mission = _layout.Generate(State, _random);
        if (!_rulesOf.TryGetValue(Mission, out _rules!)) _rulesOf.Add(Mission, _rules = _family.RulesOf(Mission));
        _rules.Begin(State, _random);
        (Phase, Succeeded, Stage, _isViewFresh) = (EpisodePhase.Running, false, 0, false);
    }

    /// <inheritdoc/>
    public StepOutcome Step(WorldAction action)
    {
        if (Phase is not EpisodePhase.Running) throw new InputException($"world '{Name}'", Phase is EpisodePhase.Ended ? "a step after the episode's end" : "a step before the first reset", "reset first");
        if ((uint)action.Choice >= (uint)_layout.Actions) throw new InputException($"world '{Name}'", $"action {action.ToString()}", $"0..{_layout.Actions - 1}");
        var change = GridChange.Before(State, (GridAction)action.Choice);
        var outcome = _rules.Step(State, change.Action);
        _isViewFresh = false;
        Succeeded = outcome.Reward > 0;
        if (outcome.Ended) Phase = EpisodePhase.Ended;
        Stage = Milestone.Advance(_layout.Milestones, Stage, change, outcome);
        return outcome;
    }

    /// <inheritdoc/>
    public void Observe(Span<float> observation)
    {
        Look();
        _view.Encode(observation);
        observation[PartialView.EncodedBytes] = (float)State.AgentDirection;
    }

    /// <inheritdoc/>
    public void Render(Span<byte> rgb24)
    {
        Look();
        if (_options.Highlight) _renderer.Render(State, _view, rgb24);
        else _renderer.Render(State, rgb24);
    }

    private void Look()
    {
        if (Phase is EpisodePhase.NotStarted) throw new InputException($"world '{Name}'", "a look before the first reset", "reset first");
        if (_isViewFresh) return;
        _view.Look(State);
        _isViewFresh = true;
    }
}
