using System.Collections.Immutable;
using CaR.Authoring.Chat;
using CaR.Core.Authoring;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Replay;

/// <summary>Answers from a recording, by stage, sub-task, attempt and candidate; the rest goes on to the inner client.</summary>
public sealed class ReplayChatClient : OneAnswerChatClient
{
    private const string Property = "car.recorded";
    private readonly Dictionary<CallKey, ModelCall> _recording = [];
    private readonly Lock _lock = new();
    private readonly List<ReplayNote> _notes = [];

    /// <summary>Decorates a client.</summary>
    /// <param name="inner">Answers what the recording does not; <see cref="NoChatClient"/> where nobody does.</param>
    /// <param name="recording">Of two answers to one question the later counts.</param>
    public ReplayChatClient(IChatClient inner, IEnumerable<ModelCall> recording) : base(inner)
    {
        foreach (var call in recording) _recording[CallKey.Of(call)] = call;
    }

    /// <summary>What was replayed so far.</summary>
    public ImmutableArray<ReplayNote> Notes
    {
        get
        {
            lock (_lock) return [.. _notes];
        }
    }

    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var key = CallKey.Of(options);
        if (!_recording.TryGetValue(key, out var call)) return InnerClient.GetResponseAsync(messages, options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var changed = PromptHash.Of(messages) != call.PromptHash;
        lock (_lock) _notes.Add(new(key, changed));
        return Task.FromResult(Response(call));
    }

    /// <summary>The recorded call that an answer was taken from; null where a model gave it just now.</summary>
    internal static ModelCall? Recorded(ChatResponse response) =>
        response.AdditionalProperties?.TryGetValue(Property, out var value) is true ? value as ModelCall : null;

    private static ChatResponse Response(ModelCall call) => new(new ChatMessage(ChatRole.Assistant, call.Answer))
    {
        ModelId = call.Model,
        FinishReason = new ChatFinishReason(call.FinishReason),
        Usage = new() { InputTokenCount = call.InputTokens, OutputTokenCount = call.OutputTokens },
        AdditionalProperties = new() { [Property] = call },
    };
}
