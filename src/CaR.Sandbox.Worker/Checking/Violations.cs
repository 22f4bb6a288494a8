using System.Collections.Immutable;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>Gathers what an image does against the rules; each thing once.</summary>
internal sealed class Violations
{
    private readonly List<string> _found = [];
    private readonly HashSet<string> _known = [];

    public ImmutableArray<string> Found => [.. _found];

    public void Add(string text)
    {
        if (_known.Add(text)) _found.Add(text);
    }

    /// <summary>Notes a violation unless something holds.</summary>
    public void Require(bool holds, string otherwise)
    {
        if (!holds) Add(otherwise);
    }
}
