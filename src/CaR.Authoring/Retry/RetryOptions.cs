using CaR.Authoring.Chat;

namespace CaR.Authoring.Retry;

/// <summary>How patiently a provider is asked.</summary>
public sealed record RetryOptions
{
    /// <summary>How often one question is asked at most, the first time included. 1 … 20. Default 5.</summary>
    public int MaxAttempts { get; init; } = 5;

    /// <summary>Wait before the second attempt; doubles from there. 0 … 1 minute. Default 1 s.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>No wait is longer; a server that asks for more is given up. 0 … 1 hour. Default 1 minute.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one attempt may take. 1 s … 1 hour. Default 5 minutes: a reasoning model thinks for a while.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Refuses values out of range, all at once.</summary>
    /// <exception cref="Core.InputException">A value is out of range.</exception>
    public void Validate() => new Problems("retry options")
        .Require(MaxAttempts is >= 1 and <= 20, nameof(MaxAttempts), MaxAttempts, "1 … 20")
        .Require(FirstDelay >= TimeSpan.Zero && FirstDelay <= TimeSpan.FromMinutes(1), nameof(FirstDelay), FirstDelay, "0 … 1 minute")
        .Require(MaxDelay >= TimeSpan.Zero && MaxDelay <= TimeSpan.FromHours(1), nameof(MaxDelay), MaxDelay, "0 … 1 hour")
        .Require(Timeout >= TimeSpan.FromSeconds(1) && Timeout <= TimeSpan.FromHours(1), nameof(Timeout), Timeout, "1 s … 1 hour")
        .ThrowIfAny();
}
