using CaR.Core;

namespace CaR.Verification;

/// <summary>Every threshold of verification, with its reason. Shares are in [0, 1]; change one with <c>with</c>.</summary>
public sealed partial record VerificationOptions
{
    /// <summary>Bounds where samples allow them; thin evidence is a warning.</summary>
    public static VerificationOptions Default { get; } = new();

    /// <summary>For whoever lets the reward near a robot: tighter bounds, and thin evidence rejects.</summary>
    public static VerificationOptions Strict { get; } = new()
    {
        Preset = "strict",
        ExpertCompletion = 0.90,
        RandomFalseCompletion = 0.05,
        PreferenceAccuracy = 0.95,
        ThinEvidenceFails = true,
    };

    /// <summary>The paper's rule alone.</summary>
    public static VerificationOptions Paper { get; } = new() { Preset = "paper", Rule = VerificationRule.Paper };

    /// <summary>The name under which the evidence lists these options.</summary>
    public string Preset { get; init; } = "default";

    /// <summary>Which rule decides. Default <see cref="VerificationRule.FreeLabels"/>.</summary>
    public VerificationRule Rule { get; init; } = VerificationRule.FreeLabels;

    /// <summary>Confidence of every one-sided bound, in (0, 1). Default 0.95: the field's habit.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>
    /// Share of expert episodes that must be completed, held against the lower bound, in (0, 1). Default 0.80: what 14 clean episodes
    /// can show; the 15 that a gate has left of 20 then may not miss one.
    /// </summary>
    public double ExpertCompletion { get; init; } = 0.80;

    /// <summary>
    /// Share of unsuccessful random episodes that may be called complete, held against the upper bound, in (0, 1). Default 0.10: the paper's
    /// figure, but shown instead of hoped for. A false completion hurts training more than a missed one (arXiv 2409.15922).
    /// </summary>
    public double RandomFalseCompletion { get; init; } = 0.10;

    /// <summary>Whether a clean sample too small for its bound rejects instead of warning. Default false: a newcomer has few recordings.</summary>
    public bool ThinEvidenceFails { get; init; }

    /// <summary>
    /// Frames before the end on which an expert episode may already be called complete, ≥ 0. Default 2: a door that opens, or a cube within
    /// reach of the goal, looks finished a step or two before the environment says so.
    /// </summary>
    public int EarlyMargin { get; init; } = 2;

    /// <summary>Share of expert episodes that may be called complete earlier than that. Default 0.10: what may be called complete wrongly anywhere.</summary>
    public double EarlyCompletion { get; init; } = 0.10;

    /// <summary>
    /// Share of expert episodes that may be called complete before their last frame at all. Default 0.50: the margin is for the frame that looks
    /// finished now and then; a program that is a step early in most episodes takes near for there.
    /// </summary>
    public double OftenEarly { get; init; } = 0.50;

    /// <summary>
    /// Share of episodes on whose first frame a sub-task's program may answer "complete". Default 0.10: a few episodes begin on their goal; a
    /// program that is true more often leaves nothing to reward.
    /// </summary>
    public double DoneAtStart { get; init; } = 0.10;

    /// <summary>
    /// Share of expert episodes in which a sub-task may be done on the frame on which its turn comes. Default 0.50: when most experts do it
    /// earlier, the order is wrong; when they do it together with the one before, it is no step of its own. Its progress is never paid.
    /// </summary>
    public double DoneBeforeTurn { get; init; } = 0.50;

    /// <summary>
    /// Share of an expert's frames on which the active program may answer "cannot tell". Default 0.50: something may be hidden for a while, but a
    /// program that is mostly silent guides nobody.
    /// </summary>
    public double Abstention { get; init; } = 0.50;

    /// <summary>How far beyond [0, 1] a value may lie, ≥ 0. Default 1e-9: the rounding of a division. Looked at before any clamp, which would hide it.</summary>
    public double RangeTolerance { get; init; } = 1e-9;

    /// <summary>
    /// Rank correlation of progress with time, in [−1, 1], below which it points the wrong way (median over experts). Default −0.20: an
    /// expert's detour round a wall makes it waver about 0, an inverted sign makes it strongly negative.
    /// </summary>
    public double WrongDirection { get; init; } = -0.20;

    /// <summary>
    /// Share of experts with fewer values than <see cref="DirectionValues"/> on which progress may fall, held against the lower bound, in [0, 1].
    /// Default 0.50: one short episode shows no slope, but what falls in most of them is inverted.
    /// </summary>
    public double FallingExperts { get; init; } = 0.50;

    /// <summary>Distinct values an expert must show before direction is judged, ≥ 2. Default 5: fewer are steps, not a slope.</summary>
    public int DirectionValues { get; init; } = 5;

    /// <summary>
    /// P(G(expert) &gt; G(random)) to be reached. Default 0.90: what 10 % of false completions at most leave; below it a trainer that maximises the
    /// reward may prefer failure.
    /// </summary>
    public double PreferenceAccuracy { get; init; } = 0.90;

    /// <summary>Share of episodes that the environment may contradict before a folder is called mislabelled. Default 0.50: more often than not.</summary>
    public double SuspectLabels { get; init; } = 0.50;

    /// <summary>
    /// Share of altered experts that may be called complete, in [0, 1], where the alteration breaks the goal whatever the task. Default 0.10: what
    /// may be called complete wrongly anywhere.
    /// </summary>
    public double CounterfactualCompletion { get; init; } = 0.10;

    /// <summary>
    /// Share of a world's searched layouts on which a maximiser of the reward may be called complete without success, in [0, 1]. Default 0.10: as
    /// above; an agent that is trained looks far longer than the search does.
    /// </summary>
    public double ExploitedLayouts { get; init; } = 0.10;

    /// <summary>Steps that the search may take in a world, ≥ 1. Default 20,000: some tenths of a second.</summary>
    public int ExploreSteps { get; init; } = 20_000;

    /// <summary>
    /// Frames of an episode that are altered for counterfactuals and invariances, from 8; those that decide are among them. Default 48: short
    /// episodes whole, and of long ones no more than their curve of Φ needs.
    /// </summary>
    public int ClipFrames { get; init; } = 48;

    /// <summary>Frames of each episode that are shown twice, ≥ 0. Default 8: hidden state shows at once, and a look costs microseconds.</summary>
    public int SecondLooks { get; init; } = 8;

    /// <summary>Failing frames kept for each finding and sub-task, ≥ 1. Default 3: what a model can look at without losing the thread.</summary>
    public int CasesPerFinding { get; init; } = 3;

    /// <summary>Rewarded frames that make an episode "completed" under the paper's rule, ≥ 1. Default 2: its own; never more than there are sub-tasks.</summary>
    public int PaperRewardedFrames { get; init; } = 2;

    /// <summary>Share of experts to be "completed" under the paper's rule. Default 1: its own.</summary>
    public double PaperExpertCompletion { get; init; } = 1;

    /// <summary>Share of random episodes that may be "completed" under the paper's rule. Default 0.10: its own.</summary>
    public double PaperRandomCompletion { get; init; } = 0.10;

    /// <summary>A preset by its name.</summary>
    /// <exception cref="InputException">There is none of that name.</exception>
    public static VerificationOptions Named(string preset) => preset switch
    {
        "default" => Default,
        "strict" => Strict,
        "paper" => Paper,
        _ => throw new InputException("preset", $"\"{preset}\"", "default, strict or paper"),
    };
}
