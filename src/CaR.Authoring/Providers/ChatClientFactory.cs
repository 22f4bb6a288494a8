using CaR.Authoring.Chat;
using CaR.Authoring.Providers.Anthropic;
using CaR.Authoring.Providers.Folder;
using CaR.Authoring.Providers.OpenAi;
using CaR.Authoring.Retry;
using CaR.Core.Storage;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Providers;

/// <summary>Provider options → a client that retries and whose errors are one line.</summary>
public static class ChatClientFactory
{
    /// <summary>A client of a live model.</summary>
    /// <param name="options">Which one. A key that is not given is read from the environment.</param>
    /// <param name="retry">How patiently it is asked; the folder provider waits for ever instead.</param>
    /// <param name="time">The clock.</param>
    /// <param name="folder">Where the folder provider asks; needed by that one alone.</param>
    /// <exception cref="Core.InputException">The options cannot be used.</exception>
    public static IChatClient Create(ProviderOptions options, RetryOptions retry, TimeProvider time, IStore? folder = null)
    {
        options = options.WithKeyFrom(Environment.GetEnvironmentVariable);
        options.Validate();
        if (options.Provider == "folder")
        {
            var store = folder ?? throw new ArgumentNullException(nameof(folder));
            return new FolderChatClient(store, new FolderOptions { Model = options.Model ?? new FolderOptions().Model }, time);
        }

        // No time-out here: retry has one, and tells it apart from the caller's cancel.
        var http = new HttpClient(new HttpFaultHandler(new SocketsHttpHandler(), time)) { Timeout = Timeout.InfiniteTimeSpan };
        IChatClient provider = options.Provider == "anthropic" ? AnthropicChatClient.Create(options, http) : new OpenAiChatClient(options, http);
        var patient = new RetryChatClient(provider, retry, time, Random.Shared.NextDouble);
        return new ProviderErrorsChatClient(patient, options.Provider);
    }
}
