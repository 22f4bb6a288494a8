namespace CaR.Core.Verdicts;

/// <summary>The reward may be published. Only <see cref="Verdict.On"/> makes one.</summary>
public sealed record AcceptedVerdict : Verdict
{
    internal AcceptedVerdict(Evidence evidence) : base(evidence) { }
}
