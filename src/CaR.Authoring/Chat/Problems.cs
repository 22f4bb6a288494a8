using CaR.Core;

namespace CaR.Authoring.Chat;

/// <summary>Collects what is wrong with options, so that all of it is told at once.</summary>
internal sealed class Problems(string where)
{
    private readonly List<string> _problems = [];

    /// <summary>Notes a problem where a condition does not hold.</summary>
    public Problems Require(bool holds, string name, object? found, string expected)
    {
        if (!holds) _problems.Add($"{name}: found {found ?? "nothing"}, expected {expected}");
        return this;
    }

    /// <summary>Ends in one line with every problem, if there was any.</summary>
    /// <exception cref="InputException">Something was wrong.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0) throw new InputException($"{where}: {string.Join("; ", _problems)}");
    }
}
