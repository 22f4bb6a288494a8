using System.Collections.Immutable;
using CaR.Authoring.Chat;
using CaR.Authoring.Replay;
using CaR.Core.Authoring;
using CaR.Core.Storage;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Transcript;

/// <summary>Keeps every call, on disk at once: what was answered before Ctrl-C is not asked again.</summary>
public sealed class TranscriptChatClient : OneAnswerChatClient
{
    private readonly Lock _lock = new();
    private readonly SortedList<int, ModelCall> _calls = [];
    private readonly IStore? _store;
    private readonly string _key;
    private int _asked;

    /// <summary>Decorates a client.</summary>
    /// <param name="inner">Answers.</param>
    /// <param name="store">Where the recording is kept; null keeps it in memory only.</param>
    /// <param name="key">Under which key.</param>
    public TranscriptChatClient(IChatClient inner, IStore? store, string key) : base(inner)
    {
        (_store, _key) = (store, key);
        DropBrokenLine();
    }

    /// <summary>
    /// Every call answered so far, replayed ones too, in the order in which they were asked: who answers first is chance, and a replay
    /// has to give the same list.
    /// </summary>
    public ImmutableArray<ModelCall> Calls
    {
        get
        {
            lock (_lock) return [.. _calls.Values];
        }
    }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var prompt = messages.ToList();
        var key = CallKey.Of(options);
        var number = Interlocked.Increment(ref _asked);
        var response = await InnerClient.GetResponseAsync(prompt, options, cancellationToken);
        var replayed = ReplayChatClient.Recorded(response);
        Keep(number, replayed ?? Record(key, prompt, response, options), write: replayed is null);
        return response;
    }

    private void Keep(int number, ModelCall call, bool write)
    {
        lock (_lock)
        {
            if (write) _store?.Append(_key, TranscriptFormat.Line(call));
            _calls.Add(number, call);
        }
    }

    private static ModelCall Record(CallKey key, List<ChatMessage> prompt, ChatResponse response, ChatOptions? options) => new(
        key.Stage,
        key.SubTask,
        key.Attempt,
        key.Candidate,
        PromptHash.Of(prompt),
        response.ModelId ?? options?.ModelId ?? "unknown",
        response.Usage?.InputTokenCount,
        response.Usage?.OutputTokenCount,
        response.FinishReason?.Value ?? ChatFinishReason.Stop.Value,
        response.Text);

    /// <summary>A crash may have left half a line, which the next one would be joined to.</summary>
    private void DropBrokenLine()
    {
        if (_store?.Read(_key) is not { } bytes) return;
        var whole = TranscriptFormat.WholeLines(bytes);
        if (whole < bytes.Length) _store.Write(_key, bytes.AsSpan(0, whole));
    }
}
