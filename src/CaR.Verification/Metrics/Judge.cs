using System.Globalization;
using CaR.Core.Verdicts;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>Holds numbers against thresholds and says so in a sentence.</summary>
internal static class Judge
{
    /// <summary>The lower bound of a share has to reach a threshold; a sample too small for that has to be clean.</summary>
    public static Finding AtLeast(Claim claim, int hits, int trials, double threshold, VerificationOptions options)
    {
        var lower = ClopperPearson.Lower(hits, trials, options.Confidence);
        var needed = ClopperPearson.TrialsNeeded(threshold, options.Confidence);
        var outcome = Outcome(clean: hits == trials, enough: trials >= needed, within: lower >= threshold, options);
        var text = $"{hits} of {trials} {claim.Sentence}: at least {Percent(lower)} with {Percent(options.Confidence)} confidence, {Percent(threshold)} asked"
            + Thin(claim, trials, needed, threshold);
        return new(claim.Name, claim.SubTask, Share(hits, trials), hits, trials, lower, null, threshold, outcome, text);
    }

    /// <summary>The upper bound of a share has to stay within a threshold; a sample too small for that has to be clean.</summary>
    public static Finding AtMost(Claim claim, int hits, int trials, double threshold, VerificationOptions options)
    {
        var upper = ClopperPearson.Upper(hits, trials, options.Confidence);
        var needed = ClopperPearson.TrialsNeeded(1 - threshold, options.Confidence);
        var outcome = Outcome(clean: hits == 0, enough: trials >= needed, within: upper <= threshold, options);
        var text = $"{hits} of {trials} {claim.Sentence}: at most {Percent(upper)} with {Percent(options.Confidence)} confidence, {Percent(threshold)} allowed"
            + Thin(claim, trials, needed, threshold);
        return new(claim.Name, claim.SubTask, Share(hits, trials), hits, trials, null, upper, threshold, outcome, text);
    }

    /// <summary>A share itself, without bound, has to stay within a threshold.</summary>
    public static Finding ShareWithin(Claim claim, int hits, int trials, double threshold)
    {
        var share = Share(hits, trials);
        var outcome = share > threshold ? FindingOutcome.Failed : FindingOutcome.Passed;
        var text = $"{hits} of {trials} {claim.Sentence} ({Percent(share)}, {Percent(threshold)} allowed)";
        return new(claim.Name, claim.SubTask, share, hits, trials, null, null, threshold, outcome, text);
    }

    /// <summary>A share fails only where its lower bound shows that it is above a threshold: for what a few episodes may do by chance.</summary>
    public static Finding LowerWithin(Claim claim, int hits, int trials, double threshold, VerificationOptions options)
    {
        var lower = ClopperPearson.Lower(hits, trials, options.Confidence);
        var outcome = lower > threshold ? FindingOutcome.Failed : FindingOutcome.Passed;
        var text = $"{hits} of {trials} {claim.Sentence}: at least {Percent(lower)} with {Percent(options.Confidence)} confidence, {Percent(threshold)} allowed";
        return new(claim.Name, claim.SubTask, Share(hits, trials), hits, trials, lower, null, threshold, outcome, text);
    }

    /// <summary>A share that is only told.</summary>
    public static Finding Told(Claim claim, int hits, int trials)
    {
        var share = Share(hits, trials);
        return new(claim.Name, claim.SubTask, share, hits, trials, null, null, null, FindingOutcome.Reported, $"{hits} of {trials} {claim.Sentence} ({Percent(share)})");
    }

    /// <summary>A number that is only told.</summary>
    public static Finding Told(string name, string? subTask, double value, string text) =>
        new(name, subTask, value, null, null, null, null, null, FindingOutcome.Reported, text);

    /// <summary>A number that has to reach a threshold.</summary>
    public static Finding ValueAtLeast(string name, string? subTask, double value, double threshold, string text) =>
        new(name, subTask, value, null, null, null, null, threshold, value < threshold ? FindingOutcome.Failed : FindingOutcome.Passed, text);

    /// <summary>A number as a sentence shows it.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A share as a sentence shows it.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    // Below the needed number of trials one miss rejects, since it would just above: fewer recordings must never make a rule milder.
    private static FindingOutcome Outcome(bool clean, bool enough, bool within, VerificationOptions options)
    {
        if (enough) return within ? FindingOutcome.Passed : FindingOutcome.Failed;
        return clean && !options.ThinEvidenceFails ? FindingOutcome.Warned : FindingOutcome.Failed;
    }

    private static string Thin(Claim claim, int trials, int needed, double threshold) =>
        trials >= needed ? "" : $"; {needed} clean {claim.Sample} needed for {Percent(threshold)}, you have {trials}";

    private static double Share(int hits, int trials) => trials == 0 ? 0 : (double)hits / trials;
}
