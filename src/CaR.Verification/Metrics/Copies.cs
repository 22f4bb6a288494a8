namespace CaR.Verification.Metrics;

/// <summary>How many of the episodes are different. Copies show nothing that the first did not, so every number counts an episode once.</summary>
internal sealed class Copies : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        if (run.ExpertGiven > run.Expert.Length)
            yield return Judge.Told(new Claim(FindingNames.DistinctEpisodes, null, "expert episodes are different; copies count once"), run.Expert.Length, run.ExpertGiven);
        if (run.RandomGiven > run.Random.Length)
            yield return Judge.Told(new Claim(FindingNames.DistinctEpisodes, null, "random episodes are different; copies count once"), run.Random.Length, run.RandomGiven);
    }
}
