namespace CaR.Verification.Metrics;

/// <summary>Are honest successes of random agents seen as such? Often too few to decide on, so only told.</summary>
internal sealed class RandomRecall : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        if (run.HonestSuccesses.IsEmpty) yield break;
        var claim = new Claim(FindingNames.RandomRecall, null, "random episodes that honestly succeed are called complete");
        yield return Judge.Told(claim, run.HonestSuccesses.Count(e => e.Replay.Completed), run.HonestSuccesses.Length);
    }
}
