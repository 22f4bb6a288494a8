using System.Runtime.CompilerServices;
using System.Text;
using CaR.Authoring.Chat;
using CaR.Core.Storage;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Providers.Folder;

/// <summary>Writes each question to a folder and waits until someone puts <c>answer.md</c> beside it: any model a person can reach.</summary>
/// <remarks>
/// A question lies in <c>NNN-stage[-SubTask]-aAcC/</c> as <c>prompt.md</c>, which names the pictures <c>picture_1.png</c> … where they stand.
/// The answer is returned unedited. One that is there already is taken: so a run is resumed.
/// </remarks>
public sealed class FolderChatClient : IChatClient
{
    private readonly IStore _store;
    private readonly FolderOptions _options;
    private readonly TimeProvider _time;
    private readonly FolderIndex _index;

    /// <summary>Asks through a store.</summary>
    public FolderChatClient(IStore store, FolderOptions options, TimeProvider time)
    {
        options.Validate();
        (_store, _options, _time, _index) = (store, options, time, new FolderIndex(store));
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var prompt = messages.ToList();
        var folder = _index.FolderOf(CallKey.Of(options), PromptHash.Of(prompt));
        if (_store.Read($"{folder}/prompt.md") is null) Ask(folder, prompt);
        var answer = await WaitAsync($"{folder}/answer.md", cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, answer))
        {
            ModelId = _options.Model,
            FinishReason = ChatFinishReason.Stop,
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

    /// <summary>Pictures first: who sees the prompt finds everything it names.</summary>
    private void Ask(string folder, List<ChatMessage> prompt)
    {
        var text = new StringBuilder();
        var pictures = 0;
        foreach (var content in prompt.SelectMany(message => message.Contents))
        {
            if (content is TextContent words) text.Append(words.Text);
            if (content is not DataContent picture) continue;
            var name = $"picture_{++pictures}.png";
            _store.Write($"{folder}/{name}", picture.Data.Span);
            text.Append($"\n![{picture.Name}]({name})\n");
        }

        _store.Write($"{folder}/prompt.md", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>An answer is complete when two looks in a row find the same bytes: an editor may write it in pieces.</summary>
    private async Task<string> WaitAsync(string key, CancellationToken cancellation)
    {
        for (byte[]? last = null; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var now = _store.Read(key);
            if (now is { Length: > 0 } && last is not null && now.AsSpan().SequenceEqual(last)) return Encoding.UTF8.GetString(now);
            last = now;
            await Task.Delay(_options.Poll, _time, cancellation);
        }
    }
}
