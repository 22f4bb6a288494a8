using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>A way to alter an expert episode so that the goal is not, or may not be, reached: a pure function of recorded pixels.</summary>
public interface ICounterfactual
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>Whether, for any task whatever, nothing it makes reaches the goal. Only then are completions held against a reward.</summary>
    bool Gates { get; }

    /// <summary>Why it gates, or does not.</summary>
    string Reason { get; }

    /// <summary>Alters an episode, once it is certain that this takes away what it is meant to.</summary>
    /// <param name="episode">An expert episode.</param>
    /// <param name="others">The other expert episodes, in an order that depends on nothing but the recordings.</param>
    Construction Build(Clip episode, IReadOnlyList<Clip> others);
}
