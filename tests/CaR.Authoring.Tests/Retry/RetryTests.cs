using CaR.Authoring.Chat;
using CaR.Authoring.Retry;
using CaR.Core;
using CaR.Testing;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Retry;

public sealed class RetryTests
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(250);
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(null)]
    public async Task Asks_again_after_a_transient_failure(int? status)
    {
        var model = Failing(2, new HttpFault("busy", status));
        var response = await Ask(model, new());
        Assert.Equal("ok", response.Text);
        Assert.Equal(3, model.Asked.Count);
        // Without jitter half of 1 s and half of 2 s.
        Assert.InRange(_time.Elapsed, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2.5));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Never_repeats_what_cannot_succeed(int status)
    {
        var model = Failing(9, new HttpFault("no", status));
        await Assert.ThrowsAsync<HttpFault>(() => Ask(model, new()));
        Assert.Single(model.Asked);
    }

    [Fact]
    public async Task Gives_up_after_the_last_attempt_and_says_how_many()
    {
        var model = Failing(9, new HttpFault("HTTP 500", 500));
        var fault = await Assert.ThrowsAsync<HttpFault>(() => Ask(model, new() { MaxAttempts = 3 }));
        Assert.Equal("HTTP 500 (asked 3 times)", fault.Message);
        Assert.Equal(3, model.Asked.Count);
    }

    [Fact]
    public async Task Waits_as_long_as_the_server_asks()
    {
        await Ask(Failing(1, new HttpFault("busy", 429, TimeSpan.FromSeconds(30))), new());
        Assert.InRange(_time.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
    }

    [Fact]
    public async Task Does_not_wait_for_a_server_that_asks_too_much()
    {
        var fault = await Assert.ThrowsAsync<HttpFault>(() => Ask(Failing(1, new HttpFault("busy", 429, TimeSpan.FromHours(1))), new()));
        Assert.Equal("busy (asks to wait 3600 s, at most 60 s are waited)", fault.Message);
    }

    [Fact]
    public async Task Its_own_time_out_is_a_transient_failure()
    {
        var model = new TestChatClient { GetResponse = (_, _, cancellation) => Never(cancellation) };
        var fault = await Assert.ThrowsAsync<HttpFault>(() => Ask(model, new() { MaxAttempts = 2, Timeout = TimeSpan.FromSeconds(5) }));
        Assert.Equal("no answer within 5 s (asked 2 times)", fault.Message);
    }

    [Fact]
    public async Task The_callers_cancel_is_no_time_out()
    {
        var model = new TestChatClient { GetResponse = (_, _, cancellation) => Never(cancellation) };
        using var cancel = new CancellationTokenSource();
        var asking = Client(model, new()).GetResponseAsync(Calls.Prompt(), null, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.Single(model.Asked);
    }

    [Theory]
    [InlineData(1, 0.0, 0.5)]
    [InlineData(1, 0.999, 0.9995)]
    [InlineData(3, 0.0, 2.0)]
    [InlineData(19, 0.5, 45.0)]
    public void Backoff_doubles_to_its_limit(int attempt, double draw, double seconds) =>
        Assert.Equal(seconds, Backoff.Delay(attempt, new(), draw).TotalSeconds, 4);

    [Fact]
    public void All_bad_options_are_told_at_once()
    {
        var error = Assert.Throws<InputException>(() => new RetryOptions { MaxAttempts = 0, Timeout = TimeSpan.Zero }.Validate());
        Assert.Equal("retry options: MaxAttempts: found 0, expected 1 … 20; Timeout: found 00:00:00, expected 1 s … 1 hour", error.Message);
    }

    private RetryChatClient Client(IChatClient model, RetryOptions options) => new(model, options, _time, () => 0);

    private Task<ChatResponse> Ask(IChatClient model, RetryOptions options) =>
        _time.Until(Client(model, options).GetResponseAsync(Calls.Prompt()), s_step);

    private static TestChatClient Failing(int times, Exception failure) => new()
    {
        GetResponse = (_, _, _) => times-- > 0 ? Task.FromException<ChatResponse>(failure) : Task.FromResult(TestChatClient.Answer("ok")),
    };

    private static async Task<ChatResponse> Never(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        return TestChatClient.Answer("never");
    }
}
