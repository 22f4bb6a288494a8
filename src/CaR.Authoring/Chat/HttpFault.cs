namespace CaR.Authoring.Chat;

/// <summary>A provider's server did not answer as hoped: what retry looks at.</summary>
/// <param name="message">One line without the provider's name.</param>
/// <param name="status">HTTP status; null where there was no answer at all.</param>
/// <param name="retryAfter">How long the server asks to wait; null where it does not say.</param>
/// <param name="inner">What was thrown below.</param>
public sealed class HttpFault(string message, int? status, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>HTTP status; null where there was no answer at all.</summary>
    public int? Status => status;

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>Whether the same question may be answered later: too many requests, a server's error, no connection, a time-out.</summary>
    public bool IsTransient => status is null or 408 or 429 or >= 500;
}
