namespace CaR.Core.Publishing;

/// <summary>Program and verdict → something that lasts.</summary>
public interface IRewardPublisher
{
    /// <summary>Keeps a reward: as published where the verdict accepts it, else marked rejected. The same twice changes nothing.</summary>
    /// <returns>A <see cref="PublishedReward"/> or an <see cref="UnverifiedReward"/>, as the verdict says.</returns>
    /// <exception cref="InputException">The place is read-only or full.</exception>
    Reward Publish(Publication publication);
}
