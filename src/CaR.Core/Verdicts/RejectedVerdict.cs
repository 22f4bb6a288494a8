namespace CaR.Core.Verdicts;

/// <summary>The reward may not be published; its evidence is the input to the next writing.</summary>
public sealed record RejectedVerdict : Verdict
{
    internal RejectedVerdict(Evidence evidence) : base(evidence) { }
}
