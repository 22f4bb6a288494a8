using System.Collections.Immutable;

namespace CaR.Verification;

/// <content>What is listed of the options, and what they are held to.</content>
public sealed partial record VerificationOptions
{
    /// <summary>The thresholds in force under the rule, by name.</summary>
    public ImmutableSortedDictionary<string, double> Thresholds() => Rule switch
    {
        VerificationRule.Paper => new Dictionary<string, double>
        {
            [nameof(PaperExpertCompletion)] = PaperExpertCompletion,
            [nameof(PaperRandomCompletion)] = PaperRandomCompletion,
            [nameof(PaperRewardedFrames)] = PaperRewardedFrames,
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
        _ => new Dictionary<string, double>
        {
            [nameof(Abstention)] = Abstention,
            [nameof(ClipFrames)] = ClipFrames,
            [nameof(Confidence)] = Confidence,
            [nameof(CounterfactualCompletion)] = CounterfactualCompletion,
            [nameof(DirectionValues)] = DirectionValues,
            [nameof(DoneAtStart)] = DoneAtStart,
            [nameof(DoneBeforeTurn)] = DoneBeforeTurn,
            [nameof(EarlyCompletion)] = EarlyCompletion,
            [nameof(EarlyMargin)] = EarlyMargin,
            [nameof(ExpertCompletion)] = ExpertCompletion,
            [nameof(ExploitedLayouts)] = ExploitedLayouts,
            [nameof(ExploreSteps)] = ExploreSteps,
            [nameof(FallingExperts)] = FallingExperts,
            [nameof(OftenEarly)] = OftenEarly,
            [nameof(PreferenceAccuracy)] = PreferenceAccuracy,
            [nameof(RandomFalseCompletion)] = RandomFalseCompletion,
            [nameof(RangeTolerance)] = RangeTolerance,
            [nameof(SecondLooks)] = SecondLooks,
            [nameof(SuspectLabels)] = SuspectLabels,
            [nameof(ThinEvidenceFails)] = ThinEvidenceFails ? 1 : 0,
            [nameof(WrongDirection)] = WrongDirection,
        }.ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    /// <summary>What is wrong with the options; empty where they can be used.</summary>
    public ImmutableArray<string> Problems()
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        void Require(bool holds, string name, double value, string range)
        {
            if (!holds) problems.Add(FormattableString.Invariant($"{name}: found {value}, expected {range}"));
        }

        foreach (var (name, value) in new[] { (nameof(Confidence), Confidence), (nameof(ExpertCompletion), ExpertCompletion), (nameof(RandomFalseCompletion), RandomFalseCompletion) })
            Require(value is > 0 and < 1, name, value, "between 0 and 1, both excluded");
        foreach (var (name, value) in Shares()) Require(value is >= 0 and <= 1, name, value, "0 … 1");
        Require(WrongDirection is >= -1 and <= 1, nameof(WrongDirection), WrongDirection, "-1 … 1");
        Require(RangeTolerance >= 0, nameof(RangeTolerance), RangeTolerance, "0 or more");
        Require(EarlyMargin >= 0, nameof(EarlyMargin), EarlyMargin, "0 or more");
        Require(DirectionValues >= 2, nameof(DirectionValues), DirectionValues, "2 or more");
        Require(ClipFrames >= 8, nameof(ClipFrames), ClipFrames, "8 or more");
        Require(ExploreSteps >= 1, nameof(ExploreSteps), ExploreSteps, "1 or more");
        Require(SecondLooks is >= 0 and <= 1000, nameof(SecondLooks), SecondLooks, "0 … 1000");
        Require(CasesPerFinding >= 1, nameof(CasesPerFinding), CasesPerFinding, "1 or more");
        Require(PaperRewardedFrames >= 1, nameof(PaperRewardedFrames), PaperRewardedFrames, "1 or more");
        return problems.ToImmutable();
    }

    private IEnumerable<(string Name, double Value)> Shares() =>
    [
        (nameof(EarlyCompletion), EarlyCompletion),
        (nameof(OftenEarly), OftenEarly),
        (nameof(CounterfactualCompletion), CounterfactualCompletion),
        (nameof(ExploitedLayouts), ExploitedLayouts),
        (nameof(FallingExperts), FallingExperts),
        (nameof(DoneAtStart), DoneAtStart),
        (nameof(DoneBeforeTurn), DoneBeforeTurn),
        (nameof(Abstention), Abstention),
        (nameof(PreferenceAccuracy), PreferenceAccuracy),
        (nameof(SuspectLabels), SuspectLabels),
        (nameof(PaperExpertCompletion), PaperExpertCompletion),
        (nameof(PaperRandomCompletion), PaperRandomCompletion),
    ];
}
