using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Sessions;
using CaR.Core.Trajectories;
using CaR.Rewards;
using CaR.Testing;
using CaR.Verification.Recording;

namespace CaR.Verification.Tests.Recording;

/// <summary>A replay over the table and a live session on the pictures are the same thing.</summary>
public sealed class ReplayTests
{
    private static readonly Func<Observation, double>[] s_programs =
    [
        Corridor.FetchKey,
        o => Corridor.Agent(o) == 4 ? double.NaN : Corridor.Agent(o) >= 6 ? 1 : Corridor.Agent(o) / 10.0,
        Corridor.ReachGoal,
    ];

    public static TheoryData<string, int> Episodes()
    {
        var data = new TheoryData<string, int>();
        foreach (var names in new[] { "A B C", "A B! C", "A! B! C" })
        {
            for (var i = 0; i < 12; i++) data.Add(names, i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Episodes))]
    public void It_pays_what_a_session_pays(string names, int index)
    {
        var reward = RewardDoubles.Compiled(RewardDoubles.Description(Verify.Task, names.Split(' ')), s_programs);
        var trajectory = index < 4 ? Corridor.Expert(index) : Corridor.Random(index);
        var replay = Assert.Single(new EpisodeRecorder(FuncHost.Instance, 0).Record(reward, [trajectory], default)).Replay;

        var (subTask, reached) = Play(reward, trajectory, new() { Mode = RewardMode.SubTask });
        var (shaped, _) = Play(reward, trajectory, new() { Mode = RewardMode.Shaped, Discount = 0.9 });
        Assert.Equal(reached.AsEnumerable(), replay.Reached);
        Assert.Equal(subTask, replay.SubTaskReturn, 12);
        Assert.Equal(shaped, replay.ShapedReturn(0.9, trajectory.Terminated), 12);
    }

    private static (double Return, ImmutableArray<int> Reached) Play(CompiledReward reward, Trajectory trajectory, RewardOptions options)
    {
        var session = new RewardSession(new UnverifiedReward(reward), FuncHost.Instance, options);
        var (sum, frame, reached) = (0.0, 0, ImmutableArray.CreateBuilder<int>());
        foreach (var picture in trajectory.Frames.Read())
        {
            var last = frame == trajectory.Frames.Count - 1;
            var step = frame++ == 0
                ? session.Reset(picture.Span)
                : session.Step(picture.Span, last && trajectory.Terminated, last && !trajectory.Terminated);
            sum += step.Reward ?? 0;
            reached.Add(step.Reached);
        }

        return (sum, reached.ToImmutable());
    }
}
