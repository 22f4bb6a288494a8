namespace CaR.Verification.Metrics;

/// <summary>One thing that is measured: a pure function of what was recorded.</summary>
internal interface IMetric
{
    /// <summary>The findings, each with the frames that speak against the reward.</summary>
    IEnumerable<Measurement> Measure(VerificationRun run);
}
