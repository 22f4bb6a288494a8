namespace CaR.Core.Verdicts;

/// <summary>One frame on which a program answers otherwise than it should.</summary>
/// <param name="SubTask">The sub-task whose program it is.</param>
/// <param name="Finding">The <see cref="Verdicts.Finding.Name"/> it counts against.</param>
/// <param name="Trajectory">The episode's name.</param>
/// <param name="TrajectoryHash">The episode's hash.</param>
/// <param name="Frame">0-based index of the frame.</param>
/// <param name="Value">What the program answered: a number, "NaN", or the exception's message.</param>
/// <param name="Expected">What it should have answered, and why.</param>
public sealed record FailingCase(
    string SubTask,
    string Finding,
    string Trajectory,
    string TrajectoryHash,
    int Frame,
    string Value,
    string Expected);
