using Microsoft.Extensions.AI;

namespace CaR.Testing;

/// <summary>A chat client made of a function, which remembers what it was asked.</summary>
public sealed class TestChatClient : IChatClient
{
    private readonly Lock _lock = new();
    private readonly List<(List<ChatMessage> Messages, ChatOptions? Options)> _asked = [];

    /// <summary>What it answers. Default "ok".</summary>
    public Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task<ChatResponse>> GetResponse { get; init; } =
        (_, _, _) => Task.FromResult(Answer("ok"));

    /// <summary>Every call, in order.</summary>
    public IReadOnlyList<(List<ChatMessage> Messages, ChatOptions? Options)> Asked => _asked;

    /// <summary>A finished answer of the model "test-model".</summary>
    public static ChatResponse Answer(string text, long? input = null, long? output = null, ChatFinishReason? finish = null) =>
        new(new ChatMessage(ChatRole.Assistant, text))
        {
            ModelId = "test-model",
            FinishReason = finish ?? ChatFinishReason.Stop,
            Usage = new() { InputTokenCount = input, OutputTokenCount = output },
        };

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        lock (_lock) _asked.Add((messages.ToList(), options));
        return GetResponse(messages, options, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
