using CaR.Authoring.Chat;
using CaR.Authoring.Replay;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Testing;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Replay;

public sealed class ReplayTests
{
    [Fact]
    public async Task Answers_by_key_and_tells_whether_the_prompt_changed()
    {
        var client = new ReplayChatClient(new NoChatClient(), [Calls.Recorded("one", PromptHash.Of(Calls.Prompt())), Calls.Recorded("two", "old", attempt: 2)]);
        var first = await client.GetResponseAsync(Calls.Prompt(), Calls.Options());
        var second = await client.GetResponseAsync(Calls.Prompt(), Calls.Options(attempt: 2));
        Assert.Equal(("one", "two"), (first.Text, second.Text));
        Assert.Equal(("recorded-model", ChatFinishReason.Stop, 30L), (first.ModelId, first.FinishReason, first.Usage!.InputTokenCount + first.Usage.OutputTokenCount));
        Assert.Equal([false, true], client.Notes.Select(note => note.PromptChanged));
    }

    [Fact]
    public async Task Without_a_model_a_missing_answer_is_named()
    {
        var client = new ReplayChatClient(new NoChatClient(), [Calls.Recorded("one")]);
        var error = await Assert.ThrowsAsync<ProviderException>(() => client.GetResponseAsync(Calls.Prompt(), Calls.Options("repair", attempt: 3)));
        Assert.Equal("the recording has no answer for repair OpenDoor, attempt 3, candidate 1; name a provider to ask a live model", error.Message);
    }

    [Fact]
    public async Task A_conversation_resumes_where_it_was_stopped()
    {
        var store = new MemoryStore();
        using (var before = new Conversation(new TestChatClient(), new(), [], store))
            await before.Client.GetResponseAsync(Calls.Prompt(), Calls.Options());

        var model = new TestChatClient();
        using var after = new Conversation(model, new() { MaxCalls = 1 }, TranscriptFormat.Read(store, "transcript.jsonl"), store);
        await after.Client.GetResponseAsync(Calls.Prompt(), Calls.Options());
        await after.Client.GetResponseAsync(Calls.Prompt("next"), Calls.Options(attempt: 2));
        Assert.Single(model.Asked);
        Assert.Equal(2, after.Calls.Length);
        Assert.Equal(after.Calls.AsEnumerable(), TranscriptFormat.Read(store, "transcript.jsonl"));
    }
}
