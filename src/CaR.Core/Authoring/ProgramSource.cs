using System.Collections.Immutable;
using CaR.Core.Compiling;

namespace CaR.Core.Authoring;

/// <summary>The C# of one sub-task.</summary>
/// <param name="SubTask">The name of the sub-task it recognises.</param>
/// <param name="Code">One file with one sealed class; empty where the answer held none.</param>
/// <param name="Problems">What was wrong with the answer before any compiler saw it: no code, two classes, cut off.</param>
public sealed record ProgramSource(string SubTask, string Code, ImmutableArray<Problem> Problems)
{
    /// <summary>A program whose answer had nothing wrong with it.</summary>
    public ProgramSource(string subTask, string code) : this(subTask, code, []) { }
}
