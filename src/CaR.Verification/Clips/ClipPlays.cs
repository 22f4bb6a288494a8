using System.Collections.Immutable;
using CaR.Verification.Counterfactuals;
using CaR.Verification.Invariances;

namespace CaR.Verification.Clips;

/// <summary>All that was tried with altered episodes.</summary>
/// <param name="Counterfactuals">For each alteration, a play for each episode.</param>
/// <param name="Invariances">For each change, a play for each episode.</param>
/// <param name="Idle">Standing still.</param>
internal sealed record ClipPlays(
    ImmutableArray<(ICounterfactual Kind, ImmutableArray<CounterfactualPlay> Plays)> Counterfactuals,
    ImmutableArray<(IInvariance Kind, ImmutableArray<InvariancePlay> Plays)> Invariances,
    ImmutableArray<IdlePlay> Idle)
{
    /// <summary>Nothing was tried.</summary>
    public static ClipPlays None { get; } = new([], [], []);

    /// <summary>What was tried with one episode, in the order of the lists; no counterfactuals of a random one.</summary>
    internal sealed record Act(
        ImmutableArray<CounterfactualPlay> Counterfactuals, ImmutableArray<InvariancePlay> Invariances, ImmutableArray<IdlePlay> Idle);
}
