namespace CaR.Authoring.Retry;

/// <summary>How long to wait before asking again.</summary>
internal static class Backoff
{
    /// <summary>Exponential backoff with "equal jitter": half of the wait is fixed, half is drawn, so that clients do not knock in step.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="options">First and longest delay.</param>
    /// <param name="draw">In [0, 1).</param>
    public static TimeSpan Delay(int attempt, RetryOptions options, double draw)
    {
        var full = options.FirstDelay * Math.Pow(2, attempt - 1);
        if (full > options.MaxDelay) full = options.MaxDelay;
        return full * (0.5 + 0.5 * draw);
    }
}
