namespace CaR.Verification;

/// <summary>Which rule decides.</summary>
public enum VerificationRule
{
    /// <summary>Bounds on the labels that recordings carry for free, for each sub-task and the whole.</summary>
    FreeLabels,

    /// <summary>The rule of VLM-CaR (Venuto et al. 2024) and nothing else, for comparison.</summary>
    Paper,
}
