using System.Collections.Immutable;

namespace CaR.Core.Authoring;

/// <summary>Description → programs.</summary>
public interface IRewardWriter
{
    /// <summary>Writes, or repairs, the programs of a task.</summary>
    /// <returns>One or more candidates, each with a program for every sub-task.</returns>
    /// <exception cref="ProviderException">The model could not be asked.</exception>
    Task<ImmutableArray<RewardSource>> WriteAsync(WriteRequest request, CancellationToken cancellation);
}
