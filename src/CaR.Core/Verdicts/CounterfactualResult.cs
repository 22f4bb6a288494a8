namespace CaR.Core.Verdicts;

/// <summary>What the reward makes of episodes that were altered so that the goal is not, or may not be, reached in them.</summary>
/// <param name="Name">What was altered: "frozen first frame".</param>
/// <param name="Gates">Whether the alteration breaks the goal by construction, so that completions are held against the reward; else it is told.</param>
/// <param name="Built">Altered episodes that were shown.</param>
/// <param name="NotBuilt">Episodes of which none could be made, or in which it would not break anything.</param>
/// <param name="Completed">Of those built, how many the reward calls complete.</param>
/// <param name="PotentialChange">How Φ at the end moved against the unaltered episode, mean; 0 where none was built.</param>
/// <param name="Outcome">What follows for the verdict.</param>
/// <param name="Reason">Why it gates, or is only told.</param>
/// <param name="Obstacle">The commonest reason why one could not be built; null where all could.</param>
public sealed record CounterfactualResult(
    string Name,
    bool Gates,
    int Built,
    int NotBuilt,
    int Completed,
    double PotentialChange,
    FindingOutcome Outcome,
    string Reason,
    string? Obstacle);
