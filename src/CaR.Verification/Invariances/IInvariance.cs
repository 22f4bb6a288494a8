using CaR.Verification.Clips;

namespace CaR.Verification.Invariances;

/// <summary>A change of pictures that must not matter to a reward: a pure function of recorded pixels.</summary>
public interface IInvariance
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>What exactly is changed.</summary>
    string Reason { get; }

    /// <summary>The same episode with every picture changed.</summary>
    Clip Change(Clip episode);
}
