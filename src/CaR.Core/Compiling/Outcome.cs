using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CaR.Core.Compiling;

/// <summary>A value, or the problems that stand in its way.</summary>
public sealed record Outcome<T> where T : class
{
    private Outcome(T? value, ImmutableArray<Problem> problems)
    {
        Value = value;
        Problems = problems;
    }

    /// <summary>The value; null where there are problems.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong; empty where there is a value.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>An outcome with a value.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, []);

    /// <summary>An outcome with problems, at least one.</summary>
    public static implicit operator Outcome<T>(ImmutableArray<Problem> problems) =>
        problems.IsEmpty ? throw new ArgumentException("a failure has at least one problem", nameof(problems)) : new(null, problems);
}
