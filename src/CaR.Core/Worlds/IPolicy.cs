namespace CaR.Core.Worlds;

/// <summary>A way to choose actions in a world.</summary>
public interface IPolicy
{
    /// <summary>Begins an episode: the world has just been reset.</summary>
    /// <param name="world">Where it will act.</param>
    /// <param name="seed">For policies that draw at random.</param>
    void Begin(IWorld world, ulong seed);

    /// <summary>Chooses the next action.</summary>
    /// <param name="world">Where; it is running.</param>
    /// <returns>Valid until the next call.</returns>
    WorldAction Act(IWorld world);
}
