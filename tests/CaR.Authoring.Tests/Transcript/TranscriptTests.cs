using System.Text;
using CaR.Authoring.Chat;
using CaR.Authoring.Transcript;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Testing;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Transcript;

public sealed class TranscriptTests
{
    private const string Key = "t.jsonl";
    private readonly MemoryStore _store = new();

    [Fact]
    public async Task A_call_is_one_line_written_at_once()
    {
        var model = new TestChatClient { GetResponse = (_, _, _) => Task.FromResult(TestChatClient.Answer("say \"é\" <b>\n", 12, 3, ChatFinishReason.Length)) };
        await new TranscriptChatClient(model, _store, Key).GetResponseAsync(Calls.Prompt(), Calls.Options(attempt: 2, candidate: 3));
        var hash = PromptHash.Of(Calls.Prompt());
        Assert.Equal(
            $$"""{"stage":"write","sub_task":"OpenDoor","attempt":2,"candidate":3,"prompt_hash":"{{hash}}","model":"test-model","input_tokens":12,"output_tokens":3,"finish_reason":"length","answer":"say \"é\" <b>\n"}""" + "\n",
            _store.ReadText(Key));
    }

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        var client = new TranscriptChatClient(new TestChatClient(), _store, Key);
        await client.GetResponseAsync(Calls.Prompt(), Calls.Options("describe", null));
        await client.GetResponseAsync(Calls.Prompt(), Calls.Options());
        Assert.Equal(client.Calls.AsEnumerable(), TranscriptFormat.Read(_store, Key));
        Assert.Equal(2, client.Calls.Length);
    }

    [Fact]
    public void No_recording_is_an_empty_one() => Assert.Empty(TranscriptFormat.Read(_store, Key));

    [Fact]
    public async Task Half_a_last_line_is_dropped_before_going_on()
    {
        var whole = TranscriptFormat.Line(Calls.Recorded("a"));
        _store.Write(Key, [.. whole, .. whole.AsSpan(0, 25)]);
        Assert.Single(TranscriptFormat.Read(_store, Key));
        await new TranscriptChatClient(new TestChatClient(), _store, Key).GetResponseAsync(Calls.Prompt(), Calls.Options());
        Assert.Equal(["a", "ok"], TranscriptFormat.Read(_store, Key).Select(call => call.Answer));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("null")]
    [InlineData("{\"stage\":\"write\"}")]
    [InlineData("{\"stage\":7}")]
    public void A_line_that_is_no_call_is_named(string line)
    {
        byte[] bytes = [.. TranscriptFormat.Line(Calls.Recorded("a")), .. Encoding.UTF8.GetBytes(line + "\n")];
        var error = Assert.Throws<InputException>(() => TranscriptFormat.Parse(bytes, "x.jsonl"));
        Assert.StartsWith("x.jsonl line 2: found no recorded call", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task A_failed_call_leaves_no_line()
    {
        var model = new TestChatClient { GetResponse = (_, _, _) => throw new ProviderException("down") };
        await Assert.ThrowsAsync<ProviderException>(() => new TranscriptChatClient(model, _store, Key).GetResponseAsync(Calls.Prompt(), Calls.Options()));
        Assert.Null(_store.Read(Key));
    }
}
