using CaR.Core;
using CaR.Environments.Policies;
using CaR.Environments.Pushing;

namespace CaR.Environments.Tests.Pushing;

/// <summary>Who pushes the cube to the goal.</summary>
public sealed class PushExpertTests
{
    private readonly PushWorld _world = new();

    [Fact]
    public void SolvesTheWorldFromAnySeed() =>
        Assert.Equal(200, Enumerable.Range(0, 200).Count(seed => Play(Experts.Of(_world), (ulong)seed)));

    [Fact]
    public void CopesWithRandomActions() =>
        Assert.True(Enumerable.Range(0, 200).Count(seed => Play(new NoisyPolicy(Experts.Of(_world), 0.15), (ulong)seed)) >= 198);

    [Fact]
    public void ARandomPolicyHardlyEverDoes() =>
        Assert.InRange(Enumerable.Range(0, 200).Count(seed => Play(new RandomPolicy(), (ulong)seed)), 0, 5); // measured: 2 of 1,000

    [Fact]
    public void GoesAroundACubeInItsWay()
    {
        // The goal lies on the tip's side: the cube has to be pushed back towards where the tip is.
        _world.Reset(0);
        _world.State.Begin(cube: new(0.12, 0), goal: new(-0.12, 0));
        _world.State.Tip = new(0.06, 0, 0.015);
        Assert.True(Finish(Experts.Of(_world)));
    }

    [Fact]
    public void PushesACubeThatIsTurned()
    {
        for (var eighth = -4; eighth <= 4; eighth++)
        {
            _world.Reset(0);
            _world.State.Begin(cube: new(0.1, 0.1), goal: new(-0.1, -0.05));
            _world.State.Cube = _world.State.Cube.Moved(default, turn: Math.PI / 16 * eighth);
            Assert.True(Finish(Experts.Of(_world)));
        }
    }

    [Fact]
    public void AllocatesNothing()
    {
        var expert = Experts.Of(_world);
        Play(expert, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Play(expert, 2);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void ActsInItsWorldOnly() =>
        Assert.Contains("'push'", Assert.Throws<InputException>(() => new PushExpert().Begin(WorldCatalog.Make("doorkey-5x5"), 0)).Message, StringComparison.Ordinal);

    private bool Play(IPolicy policy, ulong seed)
    {
        _world.Reset(seed);
        policy.Begin(_world, seed);
        return Finish(policy);
    }

    private bool Finish(IPolicy policy)
    {
        while (_world.Phase is EpisodePhase.Running) _world.Step(policy.Act(_world));
        return _world.Succeeded;
    }
}
