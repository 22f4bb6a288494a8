using CaR.Authoring.Chat;
using CaR.Core;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Replay;

/// <summary>Nobody to ask: what stands behind a recording when no model does.</summary>
public sealed class NoChatClient : IChatClient
{
    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromException<ChatResponse>(Missing(options));

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw Missing(options);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static ProviderException Missing(ChatOptions? options) =>
        new($"the recording has no answer for {CallKey.Of(options)}; name a provider to ask a live model");
}
