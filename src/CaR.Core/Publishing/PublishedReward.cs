using CaR.Core.Compiling;
using CaR.Core.Verdicts;

namespace CaR.Core.Publishing;

/// <summary>A reward that was verified and accepted: what trainers take.</summary>
public sealed record PublishedReward : Reward
{
    /// <summary>Joins a program and the verdict that accepts it.</summary>
    /// <exception cref="ArgumentException">The verdict speaks of another program.</exception>
    public PublishedReward(CompiledReward program, AcceptedVerdict verdict) : base(program)
    {
        if (!verdict.SpeaksOf(program))
        {
            throw new ArgumentException(
                $"found a verdict on {ContentHash.Short(verdict.Evidence.RewardHash)}, expected one on {ContentHash.Short(program.Hash)}", nameof(verdict));
        }

        Verdict = verdict;
    }

    /// <summary>Why it was accepted.</summary>
    public AcceptedVerdict Verdict { get; }
}
