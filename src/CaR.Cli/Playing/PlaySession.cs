using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Publishing;
using CaR.Core.Running;
using CaR.Core.Sessions;
using CaR.Core.Tasks;
using CaR.Core.Worlds;

namespace CaR.Cli.Playing;

/// <summary>A person in a world, and a reward that watches.</summary>
internal sealed class PlaySession : IDisposable
{
    private readonly RewardSession? _reward;
    private readonly byte[] _rgb;

    /// <summary>Opens a session and begins the first episode.</summary>
    /// <param name="world">Where.</param>
    /// <param name="seed">The first episode's seed.</param>
    /// <param name="reward">What pays each step; null for the world alone.</param>
    /// <param name="host">Where the reward's programs run.</param>
    /// <exception cref="InputException">The reward is for pictures of another size.</exception>
    public PlaySession(IWorld world, ulong seed, Reward? reward, IRewardHost host)
    {
        (World, Keys, _rgb) = (world, new(world.ActionSpace), new byte[world.FrameSize.Bytes]);
        if (reward is not null)
        {
            _reward = new(reward, host, new());
            SubTasks = reward.Program.Source.Description.SubTasks;
            if (_reward.Size != world.FrameSize)
                throw new InputException("--reward", $"a reward for pictures of {_reward.Size}", $"{world.FrameSize}, as world '{world.Name}' is drawn (--tile draws it larger or smaller)");
        }

        Begin(seed);
    }

    /// <summary>Where.</summary>
    public IWorld World { get; }

    /// <summary>What can be done there.</summary>
    public PlayKeys Keys { get; }

    /// <summary>The reward's sub-tasks; empty without one.</summary>
    public ImmutableArray<SubTask> SubTasks { get; } = [];

    /// <summary>The episode's seed.</summary>
    public ulong Seed { get; private set; }

    /// <summary>What the last step came to.</summary>
    public PlayStep Now { get; private set; } = null!;

    /// <summary>The picture of now.</summary>
    public Picture Picture => new(World.Name, World.FrameSize, _rgb);

    /// <inheritdoc/>
    public void Dispose() => _reward?.Dispose();

    /// <summary>Begins an episode.</summary>
    public void Begin(ulong seed)
    {
        Seed = seed;
        World.Reset(seed);
        World.Render(_rgb);
        Now = new(0, null, null, false, false, false, _reward?.Reset(_rgb, World.Mission), 0);
    }

    /// <summary>Takes a step.</summary>
    /// <exception cref="InputException">The episode is over.</exception>
    public void Act(PlayKey key)
    {
        var outcome = World.Step(World.ActionSpace is DiscreteSpace ? (int)key.Values[0] : key.Values.AsSpan());
        World.Render(_rgb);
        var paid = _reward?.Step(_rgb, outcome.Terminated, outcome.Truncated);
        Now = new(Now.Step + 1, key.Action, outcome.Reward, outcome.Terminated, outcome.Truncated, World.Succeeded, paid, Now.Return + (paid?.Reward ?? 0));
    }
}
