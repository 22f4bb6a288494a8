namespace CaR.Core.Verdicts;

/// <summary>What a measured number means for the verdict.</summary>
public enum FindingOutcome
{
    /// <summary>Measured and told; no threshold applies.</summary>
    Reported,

    /// <summary>Within its threshold.</summary>
    Passed,

    /// <summary>Nothing speaks against it, but the evidence is too thin, or a person should look.</summary>
    Warned,

    /// <summary>Outside its threshold: the reward is rejected.</summary>
    Failed,
}
