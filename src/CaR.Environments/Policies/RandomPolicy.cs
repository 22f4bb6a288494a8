namespace CaR.Environments.Policies;

/// <summary>Draws every action from the action space, all equally likely.</summary>
public sealed class RandomPolicy : IPolicy
{
    private readonly WorldRandom _random = new(seed: 0);

    private float[] _action = [];

    /// <inheritdoc/>
    public void Begin(IWorld world, ulong seed)
    {
        _random.Seed(seed);
        if (_action.Length != world.ActionSpace.Length) _action = new float[world.ActionSpace.Length];
    }

    /// <inheritdoc/>
    public WorldAction Act(IWorld world)
    {
        world.ActionSpace.Sample(_random, _action);
        return world.ActionSpace is DiscreteSpace ? (int)_action[0] : _action;
    }
}
