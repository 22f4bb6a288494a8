using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Pipeline;
using CaR.Core.Publishing;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Testing;

namespace CaR.Core.Tests.Pipeline;

/// <summary>
/// The stages are played by one double: code "good" is right, "wrong" compiles and is rejected, "broken" does not compile.
/// </summary>
public sealed class RewardPipelineTests
{
    [Fact]
    public async Task PublishesWhatIsRightAtOnceAndOpensTheGateOnce()
    {
        var stages = new Stages(["good", "good"]);
        var result = await stages.RunAsync();
        Assert.True(result.Accepted);
        Assert.Equal((1, 1), (stages.Requests.Count, stages.GateOpened));
    }

    [Fact]
    public async Task RewritesOnlyWhatFailedAndTellsWhy()
    {
        var stages = new Stages(["good", "wrong"], ["good", "good"]);
        var result = await stages.RunAsync();
        Assert.True(result.Accepted);
        var rejection = Assert.Single(stages.Requests[1].Rejections);
        Assert.Equal(("B", "expert completion"), (rejection.SubTask, rejection.Findings.Single().Name));
        Assert.Equal(["good", "wrong"], stages.Requests[1].Previous!.Programs.Select(p => p.Code));
    }

    [Fact]
    public async Task SendsCompileProblemsBack()
    {
        var stages = new Stages(["broken", "good"], ["good", "good"]);
        Assert.True((await stages.RunAsync()).Accepted);
        Assert.Equal("CS1002", Assert.Single(Assert.Single(stages.Requests[1].Rejections).Problems).Rule);
    }

    [Fact]
    public async Task TakesTheBestCandidateOfEachSubTask()
    {
        var stages = Stages.OfCandidates([["wrong", "good"], ["good", "broken"]]);
        var result = await stages.RunAsync();
        Assert.True(result.Accepted);
        Assert.Equal(["good", "good"], result.Reward!.Program.Source.Programs.Select(p => p.Code));
    }

    [Fact]
    public async Task KeepsTheLastRejectedOneWithoutOpeningTheGate()
    {
        var stages = new Stages(["wrong", "good"], ["wrong", "good"]);
        var result = await stages.RunAsync(attempts: 2);
        Assert.IsType<UnverifiedReward>(result.Reward);
        Assert.Equal((2, 0), (result.Drafts.Length, stages.GateOpened));
    }

    [Fact]
    public async Task KeepsEveryRejectedDraftThatCompiled()
    {
        var stages = new Stages(["wrong", "good"], ["broken", "good"], ["good", "good"]);
        Assert.True((await stages.RunAsync()).Accepted);
        Assert.Equal([false, true], stages.Published.Select(p => p.Verdict.Accepted));
    }

    [Fact]
    public async Task TheGateDecidesAndIsNotAskedAgain()
    {
        var stages = new Stages(["good", "good"], ["good", "good"]) { GateAccepts = false };
        var result = await stages.RunAsync();
        Assert.False(result.Accepted);
        Assert.Equal((1, 1), (stages.Requests.Count, stages.GateOpened));
    }

    [Fact]
    public async Task EndsWithTheProblemsWhenNothingCompiles()
    {
        var result = await new Stages(["broken", "broken"]).RunAsync(attempts: 1);
        Assert.Null(result.Reward);
        Assert.Equal(2, result.Problems.Length);
    }

    [Fact]
    public async Task AsksAgainForADescriptionThatCannotBeRead()
    {
        var stages = new Stages(["good", "good"]) { UnusableDescriptions = 2 };
        Assert.True((await stages.RunAsync()).Accepted);
        Assert.Equal([0, 1, 1], stages.DescribeProblems);

        var hopeless = await new Stages(["good", "good"]) { UnusableDescriptions = 3 }.RunAsync();
        Assert.Null(hopeless.Description);
        Assert.Equal("answer", Assert.Single(hopeless.Problems).Rule);
    }

    [Fact]
    public async Task StopsWhenCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Stages(["good", "good"]).RunAsync(cancellation: cancelled.Token));
    }

    private sealed class Stages
        : ITaskDescriber, IRewardWriter, IRewardCompiler, IRewardVerifier, IRewardPublisher, ICallLog
    {
        private readonly string[][][] _attempts;
        private readonly TaskDescription _description = RewardDoubles.Description(RewardDoubles.Task(), "A", "B");
        private readonly TrajectorySet _trajectories = new([Episode(0), Episode(1), Episode(2), Episode(3)], []);
        private int _written;
        private int _described;

        /// <summary>For each attempt, the programs of its only candidate.</summary>
        public Stages(params string[][] attempts) => _attempts = [.. attempts.Select(a => new[] { a })];

        private Stages(string[][][] attempts) => _attempts = attempts;

        public bool GateAccepts { get; init; } = true;

        public int UnusableDescriptions { get; init; }

        public int GateOpened { get; private set; }

        public List<WriteRequest> Requests { get; } = [];

        public List<int> DescribeProblems { get; } = [];

        public List<Publication> Published { get; } = [];

        /// <summary>One attempt with several candidates.</summary>
        public static Stages OfCandidates(params string[][] candidates) => new([candidates]);

        public ImmutableArray<ModelCall> Calls => [];

        public Task<PipelineResult> RunAsync(int attempts = 4, CancellationToken cancellation = default) =>
            new RewardPipeline(this, this, this, this, new Gate(this), this, this).RunAsync(
                _description.Task, _trajectories, new PipelineOptions { Attempts = attempts }, new Progress<PipelineEvent>(), cancellation);

        public Task<Outcome<TaskDescription>> DescribeAsync(
            RewardTask task, int attempt, ImmutableArray<Problem> problems, CancellationToken cancellation)
        {
            DescribeProblems.Add(problems.Length);
            Outcome<TaskDescription> outcome = _described++ < UnusableDescriptions
                ? ImmutableArray.Create(new Problem(null, "answer", 0, 0, "no JSON"))
                : _description;
            return Task.FromResult(outcome);
        }

        public Task<ImmutableArray<RewardSource>> WriteAsync(WriteRequest request, CancellationToken cancellation)
        {
            Requests.Add(request);
            var candidates = _attempts[_written++].Select(codes => new RewardSource(
                _description, [new ProgramSource("A", codes[0]), new ProgramSource("B", codes[1])]));
            return Task.FromResult(candidates.ToImmutableArray());
        }

        public Outcome<CompiledReward> Compile(RewardSource source, CancellationToken cancellation)
        {
            var problems = source.Programs.Where(p => p.Code == "broken").Select(p => new Problem(p.SubTask, "CS1002", 1, 1, "; expected"));
            return problems.Any() ? problems.ToImmutableArray() : RewardDoubles.Compiled(_description, _ => 0, _ => 0) with { Source = source };
        }

        public Verdict Verify(CompiledReward reward, TrajectorySet trajectories, CancellationToken cancellation)
        {
            var findings = reward.Source.Programs.Select(p => Finding(p.SubTask, p.Code == "good"));
            return Verdict.On(Evidence(reward, [.. findings]));
        }

        public Reward Publish(Publication publication)
        {
            Published.Add(publication);
            return publication.Verdict is AcceptedVerdict accepted
                ? new PublishedReward(publication.Program, accepted)
                : new UnverifiedReward(publication.Program);
        }

        private static Finding Finding(string? subTask, bool good) => new(
            "expert completion", subTask, 0, null, null, null, null, 1, good ? FindingOutcome.Passed : FindingOutcome.Failed, "");

        private static Evidence Evidence(CompiledReward reward, ImmutableArray<Finding> findings) =>
            new(reward.Hash, "test", ImmutableSortedDictionary<string, double>.Empty, [], findings, []);

        private static Trajectory Episode(int i) => new(
            $"{i}", TrajectoryKind.Expert, $"{i}", new MemoryFrames(new FrameSize(8, 8), new byte[8 * 8 * 3]), true, true, 1, null);

        private sealed class Gate(Stages stages) : IRewardVerifier
        {
            public Verdict Verify(CompiledReward reward, TrajectorySet trajectories, CancellationToken cancellation)
            {
                stages.GateOpened++;
                return Verdict.On(Evidence(reward, [Finding(null, stages.GateAccepts)]));
            }
        }
    }
}
