using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Providers.Anthropic;

/// <summary>Anthropic's messages, through its SDK's own adapter.</summary>
internal static class AnthropicChatClient
{
    /// <summary>Makes a client that never retries and never times out by itself: decorators do.</summary>
    /// <param name="options">Model, endpoint and key; valid.</param>
    /// <param name="http">Carries the requests; throws <see cref="Chat.HttpFault"/> for failing ones.</param>
    public static IChatClient Create(ProviderOptions options, HttpClient http)
    {
        var settings = new ClientOptions { ApiKey = options.Key ?? "none", HttpClient = http, MaxRetries = 0, Timeout = Timeout.InfiniteTimeSpan };
        if (options.Endpoint is { } endpoint) settings = settings with { BaseUrl = endpoint.ToString().TrimEnd('/') };
        return new AnthropicClient(settings).AsIChatClient(options.Model);
    }
}
