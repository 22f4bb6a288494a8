using CaR.Core;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Testing;
using CaR.Verification.Recording;

namespace CaR.Verification.Tests.Recording;

public sealed class EpisodeRecorderTests
{
    private static readonly EpisodeRecorder s_recorder = new(FuncHost.Instance, secondLooks: 8);

    [Fact]
    public void Every_program_sees_every_frame_and_the_start()
    {
        var reward = Verify.Reward(("Now", o => Corridor.Agent(o) / 10.0), ("Start", o => o.Start.Rgb24[15] / 255.0));
        var table = Assert.Single(s_recorder.Record(reward, [Corridor.Expert(0)], default)).Table;
        Assert.Equal([0.5, 0.4, 0.3, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], table.Progress[0].AsEnumerable());
        Assert.All(table.Progress[1], value => Assert.Equal(1, value));
        Assert.Empty(table.Unstable);
    }

    [Fact]
    public void The_mission_goes_before_the_tasks_instruction()
    {
        var task = RewardDoubles.Task(10, 1, instruction: "task");
        var reward = RewardDoubles.Compiled(task, o => o.Instruction == "mission" ? 1 : o.Instruction == "task" ? 0.5 : 0);
        var episodes = s_recorder.Record(reward, [Corridor.Expert(0), Corridor.Expert(0) with { Mission = "mission" }], default);
        Assert.Equal([0.5, 1], episodes.Select(e => e.Table.Progress[0][3]));
    }

    [Fact]
    public void Terminated_is_told_on_the_last_frame_alone()
    {
        var reward = Verify.Reward(("End", o => o.Terminated ? 1 : 0));
        var episodes = s_recorder.Record(reward, [Corridor.Expert(0), Corridor.Random(0), Corridor.Walk("one", TrajectoryKind.Expert, [5]) with { Terminated = true }], default);
        Assert.Equal([10], episodes[0].Table.Progress[0].Select((v, i) => (v, i)).Where(p => p.v == 1).Select(p => p.i));
        Assert.DoesNotContain(1, episodes[1].Table.Progress[0]);
        Assert.Equal(0, Assert.Single(episodes[2].Table.Progress[0]));
    }

    [Fact]
    public void Exceptions_are_kept_with_frame_and_message_and_read_as_cannot_tell()
    {
        var reward = Verify.Reward(("A", _ => 0), ("B", o => Corridor.Agent(o) == 3 ? throw new FormatException("odd") : 0));
        var table = Assert.Single(s_recorder.Record(reward, [Corridor.Expert(0)], default)).Table;
        Assert.Equal([new ProgramFault(1, 2, "FormatException: odd"), new ProgramFault(1, 4, "FormatException: odd")], table.Exceptions.AsEnumerable());
        Assert.Equal(double.NaN, table.Progress[1][2]);
        Assert.Empty(table.Unstable);
    }

    [Fact]
    public void Episodes_come_in_the_order_of_their_trajectories()
    {
        var trajectories = Corridor.Set(20, 60).All.ToArray();
        var episodes = s_recorder.Record(Verify.Corridor2(), trajectories, default);
        Assert.Equal(trajectories, episodes.Select(e => e.Trajectory));
    }

    [Fact]
    public void Pictures_are_read_once()
    {
        var frames = new CountingFrames(Corridor.Expert(0).Frames);
        s_recorder.Record(Verify.Corridor2(), [Corridor.Expert(0) with { Frames = frames }], default);
        Assert.Equal(1, frames.Reads);
    }

    [Fact]
    public void A_file_that_breaks_while_it_is_read_is_named()
    {
        var broken = Corridor.Expert(0) with { Frames = new BrokenFrames() };
        var error = Assert.Throws<InputException>(() => s_recorder.Record(Verify.Corridor2(), [Corridor.Expert(1), broken], default));
        Assert.Equal("ep_000.npz: found its end, expected frame 3", error.Message);
    }

    private sealed class CountingFrames(FrameSequence inner) : FrameSequence
    {
        public int Reads { get; private set; }

        public override int Count => inner.Count;

        public override FrameSize Size => inner.Size;

        public override IEnumerable<ReadOnlyMemory<byte>> Read()
        {
            Reads++;
            return inner.Read();
        }
    }

    private sealed class BrokenFrames : FrameSequence
    {
        public override int Count => 5;

        public override FrameSize Size => Corridor.Size;

        public override IEnumerable<ReadOnlyMemory<byte>> Read()
        {
            for (var i = 0; i < 3; i++) yield return new byte[Size.Bytes].Select((_, at) => (byte)(at == 0 ? 255 : 0)).ToArray();
            throw new InputException("ep_000.npz", "its end", "frame 3");
        }
    }
}
