using CaR.Authoring.Chat;
using CaR.Core.Authoring;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests;

/// <summary>Questions and answers for tests of decorators.</summary>
internal static class Calls
{
    public static List<ChatMessage> Prompt(string text = "hello") => [new(ChatRole.User, text)];

    public static ChatOptions Options(string stage = "write", string? subTask = "OpenDoor", int attempt = 1, int candidate = 1) =>
        new CallKey(stage, subTask, attempt, candidate).AddTo(new());

    public static ModelCall Recorded(string answer, string promptHash = "", int attempt = 1, int candidate = 1) =>
        new("write", "OpenDoor", attempt, candidate, promptHash, "recorded-model", 10, 20, "stop", answer);
}
