using CaR.Core.Running;

namespace CaR.Sandbox.Auditing;

/// <summary>What a program made of one picture.</summary>
/// <param name="Frame">0-based index of the picture.</param>
/// <param name="Answer">Its answer, or why there is none.</param>
/// <param name="Time">From the question to the answer, the way to the program's process and back included.</param>
/// <param name="Verdict">What speaks against the answer; empty where nothing does.</param>
public sealed record AuditedFrame(int Frame, ProgramAnswer Answer, TimeSpan Time, string Verdict);
