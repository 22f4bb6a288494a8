using CaR.Authoring.Chat;
using CaR.Core;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Budget;

/// <summary>Stops asking once the run's calls or tokens are used up.</summary>
/// <remarks>Tokens are known only afterwards, so calls under way may exceed the limit; none is begun above it.</remarks>
public sealed class BudgetChatClient : OneAnswerChatClient
{
    private readonly BudgetOptions _options;
    private int _calls;
    private long _tokens;

    /// <summary>Decorates a client.</summary>
    public BudgetChatClient(IChatClient inner, BudgetOptions options) : base(inner)
    {
        options.Validate();
        _options = options;
    }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var tokens = Interlocked.Read(ref _tokens);
        if (tokens >= _options.MaxTokens)
            throw new ProviderException($"budget: {tokens} of {_options.MaxTokens} tokens are used after {_calls} calls, none is left");
        if (Interlocked.Increment(ref _calls) > _options.MaxCalls)
            throw new ProviderException($"budget: all {_options.MaxCalls} calls are used ({tokens} tokens), none is left");

        var response = await InnerClient.GetResponseAsync(messages, options, cancellationToken);
        Interlocked.Add(ref _tokens, (response.Usage?.InputTokenCount ?? 0) + (response.Usage?.OutputTokenCount ?? 0));
        return response;
    }
}
