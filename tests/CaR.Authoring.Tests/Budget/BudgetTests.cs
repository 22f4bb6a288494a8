using CaR.Authoring.Budget;
using CaR.Core;
using CaR.Testing;

namespace CaR.Authoring.Tests.Budget;

public sealed class BudgetTests
{
    [Fact]
    public async Task Stops_at_the_last_call()
    {
        var model = new TestChatClient();
        var client = new BudgetChatClient(model, new() { MaxCalls = 2 });
        await client.GetResponseAsync(Calls.Prompt());
        await client.GetResponseAsync(Calls.Prompt());
        var error = await Assert.ThrowsAsync<ProviderException>(() => client.GetResponseAsync(Calls.Prompt()));
        Assert.Equal("budget: all 2 calls are used (0 tokens), none is left", error.Message);
        Assert.Equal(2, model.Asked.Count);
    }

    [Fact]
    public async Task Begins_no_call_once_the_tokens_are_used()
    {
        var model = new TestChatClient { GetResponse = (_, _, _) => Task.FromResult(TestChatClient.Answer("ok", 70, 40)) };
        var client = new BudgetChatClient(model, new() { MaxTokens = 100 });
        await client.GetResponseAsync(Calls.Prompt());
        var error = await Assert.ThrowsAsync<ProviderException>(() => client.GetResponseAsync(Calls.Prompt()));
        Assert.Equal("budget: 110 of 100 tokens are used after 1 calls, none is left", error.Message);
    }

    [Fact]
    public async Task Streaming_costs_as_much()
    {
        var client = new BudgetChatClient(new TestChatClient(), new() { MaxCalls = 1 });
        var text = "";
        await foreach (var update in client.GetStreamingResponseAsync(Calls.Prompt())) text += update.Text;
        Assert.Equal("ok", text);
        await Assert.ThrowsAsync<ProviderException>(() => client.GetResponseAsync(Calls.Prompt()));
    }
}
