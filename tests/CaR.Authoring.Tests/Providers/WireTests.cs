using CaR.Authoring.Chat;
using CaR.Authoring.Providers;
using CaR.Authoring.Retry;
using CaR.Core;
using CaR.Testing;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Providers;

/// <summary>What goes over the wire, byte for byte, and what comes back.</summary>
public sealed class WireTests
{
    private const string OpenAiAnswer =
        """{"id":"c1","object":"chat.completion","created":1,"model":"vlm-1-0515","choices":[{"index":0,"message":{"role":"assistant","content":"Hi."},"finish_reason":"length"}],"usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}""";

    private const string AnthropicAnswer =
        """{"id":"m1","type":"message","role":"assistant","model":"vlm-1-0515","content":[{"type":"text","text":"Hi."}],"stop_reason":"max_tokens","stop_sequence":null,"usage":{"input_tokens":11,"output_tokens":7}}""";

    [Theory]
    [InlineData("openai", OpenAiAnswer, "POST /chat/completions HTTP/1.1")]
    [InlineData("anthropic", AnthropicAnswer, "POST /v1/messages HTTP/1.1")]
    public async Task A_question_with_a_picture(string provider, string answer, string firstLine)
    {
        using var server = new LocalServer(LocalServer.Http(200, answer));
        var response = await Ask(provider, server.Endpoint);
        var (head, body) = Assert.Single(server.Requests);
        Assert.StartsWith(firstLine, head);
        Assert.Contains("Authorization: Bearer secret", head);
        Snapshot.Matches($"tests/CaR.Authoring.Tests/Snapshots/wire-{provider}.json", body);
        Assert.Equal("Hi.", response.Text);
        Assert.Equal("vlm-1-0515", response.ModelId);
        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
        Assert.Equal((11L, 7L), (response.Usage!.InputTokenCount, response.Usage.OutputTokenCount));
    }

    [Theory]
    [InlineData("openai", 401, "HTTP 401 (the key was not accepted): wrong key")]
    [InlineData("anthropic", 401, "HTTP 401 (the key was not accepted): wrong key")]
    [InlineData("openai", 400, "HTTP 400 (the request was not understood): wrong key")]
    [InlineData("openai", 429, "HTTP 429 (too many requests, or no credit left): wrong key (asked 1 times)")]
    [InlineData("anthropic", 500, "HTTP 500 (the server failed): wrong key (asked 1 times)")]
    public async Task A_failing_server_is_one_line(string provider, int status, string line)
    {
        using var server = new LocalServer(LocalServer.Http(status, """{"type":"error","error":{"type":"x","message":"wrong\nkey"}}"""));
        var error = await Assert.ThrowsAsync<ProviderException>(() => Ask(provider, server.Endpoint, attempts: 1));
        Assert.Equal($"{provider}: {line}", error.Message);
    }

    [Theory]
    [InlineData("openai", "<html>welcome</html>")]
    [InlineData("anthropic", "<html>welcome</html>")]
    [InlineData("openai", "{}")]
    [InlineData("openai", """{"choices":[]}""")]
    [InlineData("anthropic", "{}")]
    [InlineData("openai", "")]
    public async Task Garbage_is_one_line(string provider, string body)
    {
        using var server = new LocalServer(LocalServer.Http(200, body));
        var error = await Assert.ThrowsAsync<ProviderException>(() => Ask(provider, server.Endpoint, attempts: 1));
        Assert.StartsWith($"{provider}: found an answer that cannot be read (", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("openai", OpenAiAnswer)]
    [InlineData("anthropic", AnthropicAnswer)]
    public async Task Too_many_requests_are_asked_again_when_the_server_says(string provider, string answer)
    {
        using var server = new LocalServer(LocalServer.Http(429, "{}", "Retry-After: 7\r\n"), LocalServer.Http(200, answer));
        var time = new ManualTime();
        var response = await time.Until(Ask(provider, server.Endpoint, 2, time), TimeSpan.FromMilliseconds(100));
        Assert.Equal("Hi.", response.Text);
        Assert.Equal(2, server.Requests.Count);
        Assert.InRange(time.Elapsed, TimeSpan.FromSeconds(7), TimeSpan.FromMinutes(2));
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("anthropic")]
    public async Task No_server_is_one_line(string provider)
    {
        Uri gone;
        using (var server = new LocalServer()) gone = server.Endpoint;
        var error = await Assert.ThrowsAsync<ProviderException>(() => Ask(provider, gone, attempts: 1));
        Assert.StartsWith($"{provider}: no connection to {gone.GetLeftPart(UriPartial.Authority)} (", error.Message);
    }

    [Fact]
    public void All_bad_options_are_told_at_once()
    {
        var options = new ProviderOptions { Provider = "openai", Endpoint = new("ftp://x") };
        var error = Assert.Throws<InputException>(options.Validate);
        Assert.Equal("provider options: model: found nothing, expected the model's name; endpoint: found ftp://x/, expected an http or https address", error.Message);
    }

    [Fact]
    public void The_key_comes_from_the_environment()
    {
        var options = new ProviderOptions { Provider = "anthropic", Model = "m" };
        Assert.Equal("k", options.WithKeyFrom(name => name == "ANTHROPIC_API_KEY" ? "k" : null).Key);
        var error = Assert.Throws<InputException>(options.WithKeyFrom(_ => null).Validate);
        Assert.Equal("provider options: key: found none, expected the environment variable ANTHROPIC_API_KEY", error.Message);
    }

    private static Task<ChatResponse> Ask(string provider, Uri endpoint, int attempts = 1, TimeProvider? time = null)
    {
        var options = new ProviderOptions { Provider = provider, Model = "vlm-1", Endpoint = endpoint, Key = "secret" };
        var client = ChatClientFactory.Create(options, new RetryOptions { MaxAttempts = attempts }, time ?? TimeProvider.System);
        // Not a real PNG: what counts is that its bytes arrive, and compression may differ between versions of the base library.
        var message = new ChatMessage(ChatRole.User, [new TextContent("Look: “é”"), new DataContent(new byte[] { 1, 2, 3 }, "image/png"), new TextContent("what is it?")]);
        var call = new CallKey("describe", null, 1, 1).AddTo(new() { MaxOutputTokens = 1000, Temperature = 0.5f });
        return client.GetResponseAsync([message], call);
    }
}
