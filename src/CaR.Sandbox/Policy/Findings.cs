using CaR.Core.Compiling;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Policy;

/// <summary>Collects one program's violations and the API it uses.</summary>
internal sealed class Findings(string? subTask)
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<(int Line, string Message)> _told = [];

    /// <summary>What was found, in order of finding.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Display names of members used, sorted.</summary>
    public SortedSet<string> ApiUsed { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a violation, unless the same was told of the same line.</summary>
    public void Add(SyntaxNodeOrToken at, string message, string instead)
    {
        var place = at.GetLocation()!.GetLineSpan().StartLinePosition;
        if (_told.Add((place.Line, message)))
            _problems.Add(new(subTask, "policy", place.Line + 1, place.Character + 1, message, instead));
    }

    /// <summary>Whether something was already told of a node's line.</summary>
    public bool Tells(SyntaxNode at) => _told.Any(t => t.Line == at.GetLocation().GetLineSpan().StartLinePosition.Line);
}
