using CaR.Core;

namespace CaR.Environments.Policies;

/// <summary>Acts as another policy, and now and then at random: "expert with 15 % random actions".</summary>
/// <param name="inner">The other policy; must cope with states it would not have reached.</param>
/// <param name="share">The share of random actions, 0..1.</param>
public sealed class NoisyPolicy(IPolicy inner, double share) : IPolicy
{
    private readonly RandomPolicy _noise = new();
    private readonly WorldRandom _random = new(seed: 0);
    private readonly double _share = share is >= 0 and <= 1 ? share : throw new InputException("share of random actions", FormattableString.Invariant($"{share}"), "0..1");

    /// <inheritdoc/>
    public void Begin(IWorld world, ulong seed)
    {
        inner.Begin(world, seed);
        _random.Seed(seed);
        _noise.Begin(world, _random.NextBits());
    }

    /// <inheritdoc/>
    public WorldAction Act(IWorld world) => _random.NextDouble() < _share ? _noise.Act(world) : inner.Act(world);
}
