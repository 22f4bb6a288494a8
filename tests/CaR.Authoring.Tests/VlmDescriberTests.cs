using CaR.Authoring.Chat;
using CaR.Authoring.Pictures;
using CaR.Authoring.Tests.Prompts;
using CaR.Core.Compiling;
using CaR.Testing;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests;

public sealed class VlmDescriberTests
{
    private const string Good = "```json\n{\"summary\":\"s\",\"sub_tasks\":[{\"name\":\"Cover\",\"before\":\"b\",\"done\":\"d\"}]}\n```";

    [Fact]
    public async Task Asks_once_and_reads_the_answer()
    {
        var model = Model(Good);
        var outcome = await new VlmDescriber(model, new()).DescribeAsync(Synthetic.Task, 1, [], default);
        Assert.Equal("Cover", Assert.Single(outcome.Value!.SubTasks).Name);
        Assert.Same(Synthetic.Task, outcome.Value.Task);
        var (messages, options) = Assert.Single(model.Asked);
        Assert.Equal(new CallKey("describe", null, 1, 1), CallKey.Of(options));
        Snapshot.Matches("tests/CaR.Authoring.Tests/Snapshots/describe.md", Synthetic.Text(messages));
    }

    [Fact]
    public async Task A_second_attempt_says_what_was_wrong()
    {
        var model = Model(Good);
        await new VlmDescriber(model, new()).DescribeAsync(Synthetic.Task, 2, [new Problem(null, "answer", 2, 14, "the JSON is broken", "write valid JSON")], default);
        var (messages, options) = Assert.Single(model.Asked);
        Assert.Equal(2, CallKey.Of(options).Attempt);
        Assert.EndsWith("# Your last answer could not be used\n\n* line 2, column 14: answer: the JSON is broken (write valid JSON)\n\n", Synthetic.Text(messages));
    }

    [Fact]
    public async Task Cut_off_is_a_problem()
    {
        var model = Model(Good, ChatFinishReason.Length);
        var outcome = await new VlmDescriber(model, new()).DescribeAsync(Synthetic.Task, 1, [], default);
        Assert.Equal("the answer was cut off by the token limit", Assert.Single(outcome.Problems).Message);
    }

    [Fact]
    public async Task The_papers_setting_shows_no_film()
    {
        var model = Model(Good);
        var options = new AuthoringOptions { Pictures = Enum.Parse<PictureKinds>("initial,goal", ignoreCase: true) };
        await new VlmDescriber(model, options).DescribeAsync(Synthetic.Task, 1, [], default);
        var text = Synthetic.Text(model.Asked[0].Messages);
        Assert.Contains("[initial picture 1 and goal picture 1", text);
        Assert.DoesNotContain("expert episode", text);
    }

    private static TestChatClient Model(string answer, ChatFinishReason? finish = null) =>
        new() { GetResponse = (_, _, _) => Task.FromResult(TestChatClient.Answer(answer, 1, 1, finish)) };
}
