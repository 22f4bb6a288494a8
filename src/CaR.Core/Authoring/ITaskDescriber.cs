using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Tasks;

namespace CaR.Core.Authoring;

/// <summary>Pictures → description.</summary>
public interface ITaskDescriber
{
    /// <summary>Splits the task into sub-tasks.</summary>
    /// <param name="task">What to look at.</param>
    /// <param name="attempt">From 1.</param>
    /// <param name="problems">What was wrong with the last answer; empty at first.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>The description, or what is wrong with the model's answer.</returns>
    /// <exception cref="ProviderException">The model could not be asked.</exception>
    Task<Outcome<TaskDescription>> DescribeAsync(
        RewardTask task, int attempt, ImmutableArray<Problem> problems, CancellationToken cancellation);
}
