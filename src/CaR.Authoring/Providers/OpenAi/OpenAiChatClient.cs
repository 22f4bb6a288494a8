using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using CaR.Authoring.Chat;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace CaR.Authoring.Providers.OpenAi;

/// <summary>OpenAI's chat completions, and every server that speaks them. Text and pictures in; text, usage and finish reason out.</summary>
public sealed class OpenAiChatClient : IChatClient
{
    /// <summary>Servers of one's own ask for no key, the SDK for some text.</summary>
    private const string NoKey = "none";

    private readonly ChatClient _client;

    /// <summary>Makes a client that never retries and never times out by itself: decorators do.</summary>
    /// <param name="options">Model, endpoint and key; valid.</param>
    /// <param name="http">Carries the requests; throws <see cref="HttpFault"/> for failing ones.</param>
    public OpenAiChatClient(ProviderOptions options, HttpClient http)
    {
        var settings = new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        if (options.Endpoint is not null) settings.Endpoint = options.Endpoint;
        _client = new ChatClient(options.Model, new ApiKeyCredential(options.Key ?? NoKey), settings);
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var settings = new ChatCompletionOptions { MaxOutputTokenCount = options?.MaxOutputTokens, Temperature = options?.Temperature };
        ChatCompletion completion = await _client.CompleteChatAsync(messages.Select(Translate), settings, cancellationToken);
        var text = string.Concat(completion.Content.Where(part => part.Kind is ChatMessageContentPartKind.Text).Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
        {
            ModelId = completion.Model,
            FinishReason = completion.FinishReason switch
            {
                OpenAI.Chat.ChatFinishReason.Length => Microsoft.Extensions.AI.ChatFinishReason.Length,
                OpenAI.Chat.ChatFinishReason.ContentFilter => Microsoft.Extensions.AI.ChatFinishReason.ContentFilter,
                _ => Microsoft.Extensions.AI.ChatFinishReason.Stop,
            },
            Usage = completion.Usage is { } usage
                ? new() { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount }
                : null,
        };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates()) yield return update;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static OpenAI.Chat.ChatMessage Translate(ChatMessage message)
    {
        var parts = message.Contents.Select(Translate).ToArray();
        return message.Role == ChatRole.System ? new SystemChatMessage(parts)
            : message.Role == ChatRole.Assistant ? new AssistantChatMessage(parts)
            : new UserChatMessage(parts);
    }

    private static ChatMessageContentPart Translate(AIContent content) => content switch
    {
        TextContent text => ChatMessageContentPart.CreateTextPart(text.Text),
        DataContent data => ChatMessageContentPart.CreateImagePart(BinaryData.FromBytes(data.Data), data.MediaType),
        _ => throw new NotSupportedException($"found a {content.GetType().Name}, expected text or a picture"),
    };
}
