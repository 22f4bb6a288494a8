using System.Collections.Immutable;

namespace CaR.Verification.Counterfactuals;

/// <summary>All ways to alter an episode, in the order in which they are told.</summary>
public static class CounterfactualList
{
    /// <summary>The ways.</summary>
    /// <param name="margin">Frames before an expert's end that may already look finished.</param>
    public static ImmutableArray<ICounterfactual> Of(int margin) =>
    [
        new FrozenStart(margin),
        new CutBeforeEnd(margin),
        new EndFlagAlone(margin),
        new Reversed(),
        new SplicedEnding(margin),
        new Teleport(margin),
        new MissionExchanged(),
        new Mirrored(),
        new ColoursExchanged(margin),
        new GoalErased(margin),
        new GoalMoved(margin),
        new ObjectErased(margin),
    ];
}
