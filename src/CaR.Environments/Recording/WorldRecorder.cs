using System.Collections.Immutable;
using CaR.Core;

namespace CaR.Environments.Recording;

/// <summary>World and policy → episodes. The same seed gives the same episode. Belongs to one thread.</summary>
public sealed class WorldRecorder
{
    private readonly Func<IWorld> _make;
    private readonly IWorld _world;
    private readonly IPolicy _policy;
    private readonly int _maxSteps;

    /// <summary>Makes a recorder.</summary>
    /// <param name="make">Makes the world; called again whenever an episode's pictures are read.</param>
    /// <param name="policyOf">Who acts in it.</param>
    /// <param name="maxSteps">Where an episode is cut that goes on; null for the world's own limit.</param>
    /// <exception cref="InputException">An episode would have no step.</exception>
    public WorldRecorder(Func<IWorld> make, Func<IWorld, IPolicy> policyOf, int? maxSteps = null)
    {
        if (maxSteps < 1) throw new InputException("recorded episodes", $"a limit of {maxSteps} steps", "at least 1");
        _make = make;
        _world = make();
        _policy = policyOf(_world);
        _maxSteps = Math.Min(maxSteps ?? _world.MaxSteps, _world.MaxSteps);
    }

    /// <summary>Plays one episode.</summary>
    public WorldEpisode Record(ulong seed)
    {
        _world.Reset(seed);
        // Drawn from the world's own stream, a policy's chance would follow the layout's.
        _policy.Begin(_world, ~seed);
        var actions = new ActionLog(_world.ActionSpace);
        var outcomes = new List<StepOutcome>();
        var stages = ImmutableArray.CreateBuilder<sbyte>();
        stages.Add((sbyte)_world.Stage);
        while (outcomes.Count < _maxSteps && _world.Phase is EpisodePhase.Running)
        {
            var action = _policy.Act(_world);
            actions.Add(action);
            outcomes.Add(_world.Step(action));
            stages.Add((sbyte)_world.Stage);
        }

        return new()
        {
            Seed = seed,
            Mission = _world.Mission,
            Actions = actions,
            Rewards = [.. outcomes.Select(o => (float)o.Reward)],
            Terminated = [.. outcomes.Select(o => o.Terminated)],
            Truncated = [.. outcomes.Select(o => o.Truncated)],
            Success = _world.Succeeded,
            Stages = stages.ToImmutable(),
            Frames = new ReplayedFrames(_make, _world.FrameSize, seed, actions),
        };
    }
}
