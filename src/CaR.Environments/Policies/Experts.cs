using CaR.Core;
using CaR.Environments.Pushing;

namespace CaR.Environments.Policies;

/// <summary>Who solves a world.</summary>
public static class Experts
{
    /// <summary>The expert of a world.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static IPolicy Of(IWorld world) => world switch
    {
        GridWorld => new GridExpert(),
        PushWorld => new PushExpert(),
        _ => throw new InputException($"world '{world.Name}'", "no expert", "one of the built-in worlds"),
    };
}
