namespace CaR.Core.Verdicts;

/// <summary>One number that verification measured, with its bounds, its threshold and what follows.</summary>
/// <param name="Name">The metric's standard name: "expert completion".</param>
/// <param name="SubTask">The sub-task it speaks of; null for the whole reward.</param>
/// <param name="Value">The number itself.</param>
/// <param name="Hits">Of how many <paramref name="Trials"/> it held, where it is a proportion.</param>
/// <param name="Trials">See <paramref name="Hits"/>.</param>
/// <param name="Lower">One-sided 95 % lower bound, where one applies.</param>
/// <param name="Upper">One-sided 95 % upper bound, where one applies.</param>
/// <param name="Threshold">What value or bound is held against; null where only reported.</param>
/// <param name="Outcome">What follows for the verdict.</param>
/// <param name="Text">One sentence a person understands, with the numbers.</param>
public sealed record Finding(
    string Name,
    string? SubTask,
    double Value,
    int? Hits,
    int? Trials,
    double? Lower,
    double? Upper,
    double? Threshold,
    FindingOutcome Outcome,
    string Text);
