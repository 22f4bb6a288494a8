using BenchmarkDotNet.Attributes;
using CaR.Core.Sessions;
using CaR.Core.Trajectories;
using CaR.Sandbox.Running;

namespace CaR.Benchmarks;

/// <summary>What a trainer pays for one step: the next picture in, the reward out, through a session, in this process.</summary>
[MemoryDiagnoser]
public class PublishedRewardBenchmarks
{
    private readonly List<(byte[] Picture, bool First, bool Terminated, bool Last, string? Mission)> _steps = [];
    private RewardSession _session = null!;
    private int _next;

    /// <summary>A task with a published reward.</summary>
    [ParamsSource(nameof(Tasks))]
    public string Task { get; set; } = "";

    /// <summary>The tasks that have one.</summary>
    public static IEnumerable<string> Tasks => Published.Tasks;

    [GlobalSetup]
    public void SetUp()
    {
        _session = new RewardSession(Published.Load(Task), new InProcessHost(), new RewardOptions());
        var set = Published.Task(Task).Trajectories;
        foreach (var trajectory in set.Expert.Take(5).Concat(set.Random.Take(5))) Add(trajectory);
        // Every buffer that an episode can need has been needed once.
        for (var i = 0; i < _steps.Count; i++) Step();
    }

    [Benchmark]
    public double Step()
    {
        var (picture, first, terminated, last, mission) = _steps[_next];
        if (++_next == _steps.Count) _next = 0;
        return first ? _session.Reset(picture, mission).Potential : _session.Step(picture, terminated, last && !terminated).Potential;
    }

    private void Add(Trajectory trajectory)
    {
        var frame = 0;
        foreach (var picture in trajectory.Frames.Read())
        {
            var last = ++frame == trajectory.Frames.Count;
            _steps.Add((picture.ToArray(), frame == 1, last && trajectory.Terminated, last, trajectory.Mission));
        }
    }
}
