using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Publishing;
using CaR.Core.Running;
using CaR.Core.Sessions;
using CaR.Core.Trajectories;
using CaR.Library.Trajectories;

namespace CaR.Cli.Verbs;

/// <summary><c>car score</c>: what a reward pays, step by step, for one recorded episode.</summary>
internal sealed class ScoreVerb : Verb
{
    private readonly Argument<string> _reward = new("reward") { Description = "A reward: its folder, its task's name, or the beginning of its hash" };
    private readonly Argument<string> _trajectory = new("trajectory") { Description = "An npz archive, a folder of numbered pictures, or a video" };
    private readonly Option<RewardMode> _mode = new("--mode") { Description = "shaped, subtask or progress", DefaultValueFactory = _ => RewardMode.Shaped };
    private readonly Option<double> _discount = new("--discount") { Description = "γ of the shaping", DefaultValueFactory = _ => new RewardOptions().Discount };
    private readonly KeyOptions _keys = new();
    private readonly IsolationOption _isolation = new();

    public ScoreVerb() : base(
        "score",
        "Pay one recorded episode, step by step",
        "car score doorkey-8x8 environments/doorkey-8x8/trajectories/expert/ep_000.npz",
        "car score 3f2a episode.mp4 --mode subtask")
    {
        Add(_reward);
        Add(_trajectory);
        Add(_mode);
        Add(_discount);
        _keys.AddTo(this);
        _isolation.AddTo(this);
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var options = new RewardOptions { Mode = arguments.GetValue(_mode), Discount = arguments.GetValue(_discount) };
        if (options.Discount is not (> 0 and <= 1)) throw new InputException("--discount", $"{options.Discount}", "more than 0, at most 1");
        var stored = RewardLoader.Find(arguments.GetValue(_reward)!);
        var recordings = Recordings.Of(stored.Task, _keys, arguments);
        var path = arguments.GetValue(_trajectory)!;
        var trajectory = TrajectoryFolder.LoadOne(path, TrajectoryKind.Mixed, recordings.Keys, recordings.Success);
        var reward = RewardLoader.Load(stored, cancellation);
        var size = stored.Source.Description.Task.Size;
        if (trajectory.Frames.Size != size) throw new InputException(path, $"pictures of {trajectory.Frames.Size}", $"{size}, as the reward's task");

        using var workers = _isolation.Open(arguments, terminal, stored.Accepted);
        var steps = Run(reward, (IRewardHost?)workers ?? RewardLoader.Host, trajectory, options);
        var standing = reward is PublishedReward ? "" : "  [yellow](rejected)[/]";
        terminal.Line($"[bold]{Terminal.Safe(stored.Task)}[/] {ContentHash.Short(stored.Hash)}{standing}  {options.Mode.ToString().ToLowerInvariant()}, γ {options.Discount}  {Terminal.Safe(path)}: {steps.Count - 1} steps");
        ScoreView.Print(terminal, stored.Source.Description.SubTasks, steps);
        terminal.Json(new { stored.Task, stored.Hash, stored.Accepted, mode = options.Mode, options.Discount, trajectory = path, steps });
        return Task.FromResult(ExitCode.Accepted);
    }

    private static List<RewardStep> Run(Reward reward, IRewardHost host, Trajectory trajectory, RewardOptions options)
    {
        using var session = new RewardSession(reward, host, options);
        var steps = new List<RewardStep>();
        var last = trajectory.Frames.Count - 1;
        foreach (var rgb24 in trajectory.Frames.Read())
        {
            var isLast = steps.Count == last;
            steps.Add(steps.Count == 0
                ? session.Reset(rgb24.Span, trajectory.Mission)
                : session.Step(rgb24.Span, isLast && trajectory.Terminated, isLast && !trajectory.Terminated));
        }

        return steps;
    }
}
