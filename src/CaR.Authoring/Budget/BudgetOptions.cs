using CaR.Authoring.Chat;

namespace CaR.Authoring.Budget;

/// <summary>How much one run may ask of a model.</summary>
public sealed record BudgetOptions
{
    /// <summary>Calls at most. 1 … 100,000. Default 60.</summary>
    public int MaxCalls { get; init; } = 60;

    /// <summary>Input and output tokens at most, as far as the provider tells them. 1 … 10⁹. Default 1,000,000.</summary>
    public long MaxTokens { get; init; } = 1_000_000;

    /// <summary>Refuses values out of range, all at once.</summary>
    /// <exception cref="Core.InputException">A value is out of range.</exception>
    public void Validate() => new Problems("budget")
        .Require(MaxCalls is >= 1 and <= 100_000, nameof(MaxCalls), MaxCalls, "1 … 100000")
        .Require(MaxTokens is >= 1 and <= 1_000_000_000, nameof(MaxTokens), MaxTokens, "1 … 1000000000")
        .ThrowIfAny();
}
