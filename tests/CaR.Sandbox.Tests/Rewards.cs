using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Running;

namespace CaR.Sandbox.Tests;

/// <summary>Short ways to compile programs in tests.</summary>
internal static class Rewards
{
    public const string Name = "ReachGoal";

    public static RewardSource Source(params ProgramSource[] programs) => new(
        new TaskDescription(
            new RewardTask("test", null, new FrameSize(8, 8), [], [], []), "", [.. programs.Select(p => new SubTask(p.SubTask, "", ""))]),
        [.. programs]);

    public static Outcome<CompiledReward> Compile(string code, string name = Name) =>
        new RewardCompiler().Compile(Source(new ProgramSource(name, code)), CancellationToken.None);

    /// <summary>A program with a body for Progress and, maybe, further members and lines above the class.</summary>
    public static string Program(string body, string members = "", string above = "") => $$"""
        {{above}}
        public sealed class {{Name}} : RewardProgram
        {
            {{members}}
            public override double Progress(Observation o)
            {
                {{body}}
            }
        }
        """;

    public static ImmutableArray<Problem> Problems(string code) => Compile(code).Problems;

    public static Observation Observation(string instruction = "", bool terminated = false)
    {
        var size = new FrameSize(8, 8);
        var rgb = new byte[size.Bytes];
        rgb.AsSpan(3 * 9, 6).Fill(255); // two white pixels at (1,1) and (2,1)
        var now = size.NewFrame();
        now.Load(rgb);
        return new(now, size.NewFrame(), instruction, terminated);
    }

    public static double Run(string code, Observation? observation = null)
    {
        var outcome = Compile(code);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Problems));
        var answer = Ask(outcome.Value, 0, observation ?? Observation());
        Assert.True(answer.Answered, answer.ToString());
        return answer.Progress;
    }

    public static ProgramAnswer Ask(CompiledReward reward, int subTask, Observation observation)
    {
        using var programs = new InProcessHost().Open(reward);
        return programs.Ask(subTask, observation);
    }
}
