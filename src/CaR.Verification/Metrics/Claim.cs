namespace CaR.Verification.Metrics;

/// <summary>What a proportion is said of.</summary>
/// <param name="Name">One of <see cref="FindingNames"/>.</param>
/// <param name="SubTask">The sub-task's name; null for the whole reward.</param>
/// <param name="Sentence">Follows "7 of 20 ": "experts complete the task".</param>
/// <param name="Sample">What is counted, as in "29 … needed": "expert episodes".</param>
internal readonly record struct Claim(string Name, string? SubTask, string Sentence, string Sample = "episodes");
