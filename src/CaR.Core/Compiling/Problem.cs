namespace CaR.Core.Compiling;

/// <summary>Something wrong with what a model wrote: a value, listed with all the others, and sent back as it stands.</summary>
/// <param name="SubTask">The sub-task whose program it is in; null where it concerns all or the description.</param>
/// <param name="Rule">A short id: "CS1002", "policy", "answer".</param>
/// <param name="Line">1-based; 0 where there is none.</param>
/// <param name="Column">1-based; 0 where there is none.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to write instead; empty where nothing can be said.</param>
public sealed record Problem(string? SubTask, string Rule, int Line, int Column, string Message, string Fix = "")
{
    /// <summary>The problem with the file it is in, for a list over several programs: "OpenDoor.cs line 3, column 9: …".</summary>
    public string InFile() => SubTask is null ? ToString() : $"{SubTask}.cs {this}";

    /// <inheritdoc/>
    public override string ToString()
    {
        var place = Line > 0 ? $"line {Line}, column {Column}: " : "";
        return $"{place}{Rule}: {Message}{(Fix.Length > 0 ? $" ({Fix})" : "")}";
    }
}
