namespace CaR.Verification.Recording;

/// <summary>A program that did not answer as a pure function does.</summary>
/// <param name="SubTask">0-based index of the sub-task whose program it is.</param>
/// <param name="Frame">0-based index of the frame.</param>
/// <param name="Message">The exception, or both answers where they differ.</param>
public readonly record struct ProgramFault(int SubTask, int Frame, string Message);
