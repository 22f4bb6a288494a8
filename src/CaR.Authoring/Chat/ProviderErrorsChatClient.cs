using CaR.Core;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Chat;

/// <summary>Whatever a provider throws ends as one clear line in a <see cref="ProviderException"/>.</summary>
/// <param name="inner">The provider, retries included.</param>
/// <param name="provider">Its name, which begins the line.</param>
public sealed class ProviderErrorsChatClient(IChatClient inner, string provider) : OneAnswerChatClient(inner)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.InnerClient.GetResponseAsync(messages, CallKey.RemoveFrom(options), cancellationToken);
        }
        catch (Exception e) when (e is not ProviderException && !cancellationToken.IsCancellationRequested)
        {
            throw new ProviderException($"{provider}: {Line(e)}", e);
        }
    }

    private static string Line(Exception e)
    {
        for (var cause = e; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpFault fault) return fault.Message;
        }

        var message = e.Message.ReplaceLineEndings(" ");
        return $"found an answer that cannot be read ({message}), expected a chat completion";
    }
}
