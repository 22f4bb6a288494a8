using CaR.Core;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Chat;

/// <summary>Names a prompt by its content.</summary>
public static class PromptHash
{
    /// <summary>SHA-256 over texts and pictures' pixels, in the order in which they stand.</summary>
    public static string Of(IEnumerable<ChatMessage> messages) =>
        ContentHash.Of(messages.SelectMany(message => message.Contents).Select(Part));

    private static string Part(AIContent content) => content switch
    {
        TextContent text => text.Text,
        DataContent data => PictureContent.HashOf(data),
        _ => content.GetType().Name,
    };
}
