using CaR.Core.Compiling;

namespace CaR.Core.Verdicts;

/// <summary>Accepted or rejected, with the evidence. Which of the two follows from the evidence and from nothing else.</summary>
public abstract record Verdict
{
    private protected Verdict(Evidence evidence) => Evidence = evidence;

    /// <summary>What it rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether the reward may be published.</summary>
    public bool Accepted => this is AcceptedVerdict;

    /// <summary>Judges: accepted when something was held against a threshold and nothing failed.</summary>
    public static Verdict On(Evidence evidence)
    {
        var judged = evidence.Findings.Count(f => f.Outcome is not FindingOutcome.Reported);
        var failed = evidence.Findings.Any(f => f.Outcome is FindingOutcome.Failed);
        return judged > 0 && !failed ? new AcceptedVerdict(evidence) : new RejectedVerdict(evidence);
    }

    /// <summary>Whether this verdict speaks of that program.</summary>
    public bool SpeaksOf(CompiledReward reward) => Evidence.RewardHash == reward.Hash;
}
