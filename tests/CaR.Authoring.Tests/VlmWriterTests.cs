using CaR.Authoring.Chat;
using CaR.Authoring.Tests.Prompts;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Verdicts;
using CaR.Testing;

namespace CaR.Authoring.Tests;

public sealed class VlmWriterTests
{
    private const string Page = "(the language page)";

    private static readonly RewardSource s_previous =
        new(Synthetic.Description, [new("TouchSquare", "// touch"), new("CoverSquare", "// cover")]);

    [Fact]
    public async Task Writes_every_sub_task_as_often_as_wanted()
    {
        var model = Model();
        var candidates = await Writer(model, 2).WriteAsync(new(Synthetic.Description, 1, null, []), default);
        Assert.Equal(2, candidates.Length);
        Assert.All(candidates, candidate => Assert.Equal(["TouchSquare", "CoverSquare"], candidate.Programs.Select(p => p.SubTask)));
        Assert.All(candidates.SelectMany(c => c.Programs), program => Assert.Empty(program.Problems));
        Assert.Equal("// candidate 2\npublic sealed class CoverSquare : RewardProgram {}\n", candidates[1].Programs[1].Code);
        Assert.Equal(4, model.Asked.Select(asked => CallKey.Of(asked.Options)).Distinct().Count());
        Snapshot.Matches("tests/CaR.Authoring.Tests/Snapshots/write.md", Synthetic.Text(model.Asked.First(asked => CallKey.Of(asked.Options).SubTask == "TouchSquare").Messages));
    }

    [Fact]
    public async Task Repairs_only_what_was_rejected_and_shows_the_evidence()
    {
        var model = Model();
        var finding = new Finding("early completion", "CoverSquare", 0.5, 3, 6, null, null, 0, FindingOutcome.Failed, "complete on 3 of 6 first halves, expected 0");
        FailingCase Case(string cause, int frame) => new("CoverSquare", cause, "expert/ep_000", "demo", frame, "1", "less than 0.999: the task is not done");
        var rejection = new Rejection(
            "CoverSquare",
            [new Problem("CoverSquare", "CS0103", 3, 9, "no such name", "declare it")],
            [finding],
            [.. Enumerable.Range(0, 5).Select(i => Case("early completion", i)), Case("first frame", 0), Case("first frame", 1), Case("first frame", 99), Case("exploit", 1) with { TrajectoryHash = "found" }, Case("another", 1) with { TrajectoryHash = "gate" }])
        {
            Exploits = [new("exploit", "shaped", Synthetic.Demonstration with { Hash = "found" }, [], [1], 1, "found by a search")],
        };
        var candidates = await Writer(model, 1).WriteAsync(new(Synthetic.Description, 2, s_previous, [rejection]), default);

        Assert.Same(s_previous.Programs[0], Assert.Single(candidates).Programs[0]);
        var (messages, options) = Assert.Single(model.Asked);
        Assert.Equal(new CallKey("repair", "CoverSquare", 2, 1), CallKey.Of(options));
        var text = Synthetic.Text(messages);
        Snapshot.Matches("tests/CaR.Authoring.Tests/Snapshots/repair.md", text);
        Assert.Contains("Failing picture 2 (first frame)", text);
        Assert.Contains("Failing picture 3 (exploit)", text);
        Assert.DoesNotContain("Failing picture 4", text);
        Assert.Contains("Not shown (early completion): expert/ep_000, frame 4.", text);
        Assert.DoesNotContain("frame 99", text);
    }

    [Fact]
    public async Task A_bad_answer_is_a_program_with_problems()
    {
        var model = new TestChatClient();
        var candidates = await Writer(model, 1).WriteAsync(new(Synthetic.Description, 1, null, []), default);
        Assert.All(candidates[0].Programs, program => Assert.Equal("found no ```csharp block", Assert.Single(program.Problems).Message));
    }

    [Fact]
    public async Task A_provider_that_fails_ends_the_writing()
    {
        var model = new TestChatClient { GetResponse = (_, _, _) => throw new ProviderException("no budget") };
        var options = new AuthoringOptions { ConcurrentCalls = 1, Candidates = 3 };
        var writer = new VlmWriter(model, options, Page, []);
        await Assert.ThrowsAsync<ProviderException>(() => writer.WriteAsync(new(Synthetic.Description, 1, null, []), default));
        Assert.Single(model.Asked);
    }

    private static VlmWriter Writer(TestChatClient model, int candidates) =>
        new(model, new() { Candidates = candidates }, Page, [Synthetic.Demonstration]);

    private static TestChatClient Model() => new()
    {
        GetResponse = (_, options, _) =>
        {
            var key = CallKey.Of(options);
            return Task.FromResult(TestChatClient.Answer($"Here:\n```csharp\n// candidate {key.Candidate}\npublic sealed class {key.SubTask} : RewardProgram {{}}\n```\n"));
        },
    };
}
