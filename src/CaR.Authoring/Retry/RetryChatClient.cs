using CaR.Authoring.Chat;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Retry;

/// <summary>Asks again, after a wait, when asking again can help.</summary>
/// <remarks>A server's Retry-After is honoured. A refused key or a malformed request is never asked twice.</remarks>
public sealed class RetryChatClient : OneAnswerChatClient
{
    private readonly RetryOptions _options;
    private readonly TimeProvider _time;
    private readonly Func<double> _jitter;

    /// <summary>Decorates a provider.</summary>
    /// <param name="inner">Throws <see cref="HttpFault"/> where its server fails.</param>
    /// <param name="options">Attempts, waits and time-out.</param>
    /// <param name="time">The clock of waits and time-outs.</param>
    /// <param name="jitter">Draws from [0, 1); called from several threads.</param>
    public RetryChatClient(IChatClient inner, RetryOptions options, TimeProvider time, Func<double> jitter) : base(inner)
    {
        options.Validate();
        _options = options;
        _time = time;
        _jitter = jitter;
    }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan delay;
            try
            {
                return await AskOnceAsync(messages, options, cancellationToken);
            }
            catch (Exception e) when (FaultIn(e) is { IsTransient: true } fault)
            {
                if (attempt == _options.MaxAttempts) throw new HttpFault($"{fault.Message} (asked {attempt} times)", fault.Status, null, e);
                delay = fault.RetryAfter ?? Backoff.Delay(attempt, _options, _jitter());
                if (delay > _options.MaxDelay)
                    throw new HttpFault($"{fault.Message} (asks to wait {delay.TotalSeconds:0} s, at most {_options.MaxDelay.TotalSeconds:0} s are waited)", fault.Status, null, e);
            }

            await Task.Delay(delay, _time, cancellationToken);
        }
    }

    private async Task<ChatResponse> AskOnceAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        try
        {
            return await InnerClient.GetResponseAsync(messages, options, either.Token);
        }
        catch (Exception e) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new HttpFault($"no answer within {_options.Timeout.TotalSeconds:0} s", null, null, e);
        }
    }

    /// <summary>SDKs wrap what their transport throws, some in several layers.</summary>
    private static HttpFault? FaultIn(Exception? e)
    {
        while (e is not null and not HttpFault) e = e.InnerException;
        return (HttpFault?)e;
    }
}
