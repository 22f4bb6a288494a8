using System.Collections.Immutable;
using CaR.Authoring.Budget;
using CaR.Authoring.Replay;
using CaR.Authoring.Transcript;
using CaR.Core.Authoring;
using CaR.Core.Storage;
using Microsoft.Extensions.AI;

namespace CaR.Authoring;

/// <summary>A client with all its decorators, and what is known of its calls so far.</summary>
/// <remarks>From the outside in: transcript, replay, budget, provider. What is replayed costs no budget and is not recorded twice.</remarks>
public sealed class Conversation : ICallLog, IDisposable
{
    private readonly TranscriptChatClient _transcript;
    private readonly ReplayChatClient _replay;

    /// <summary>Begins, or goes on with, a conversation.</summary>
    /// <param name="provider">A live model; null when only the recording answers.</param>
    /// <param name="budget">How much may be asked.</param>
    /// <param name="recording">Answers that are there already, from <see cref="TranscriptFormat.Read"/>: to replay, or to resume.</param>
    /// <param name="store">Where new calls are kept; null keeps them in memory only.</param>
    /// <param name="key">Under which key: "transcript.jsonl".</param>
    public Conversation(IChatClient? provider, BudgetOptions budget, IEnumerable<ModelCall> recording, IStore? store, string key = "transcript.jsonl")
    {
        _replay = new ReplayChatClient(new BudgetChatClient(provider ?? new NoChatClient(), budget), recording);
        _transcript = new TranscriptChatClient(_replay, store, key);
    }

    /// <summary>What describer and writer ask.</summary>
    public IChatClient Client => _transcript;

    /// <summary>Every call so far, replayed ones too.</summary>
    public ImmutableArray<ModelCall> Calls => _transcript.Calls;

    /// <summary>What was replayed, and whether prompts have changed since.</summary>
    public ImmutableArray<ReplayNote> Replayed => _replay.Notes;

    /// <inheritdoc/>
    public void Dispose() => _transcript.Dispose();
}
