using System.Collections.Immutable;
using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Trajectories;
using CaR.Library.Rewards;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;
using CaR.Verification;

namespace CaR.Cli.Verbs;

/// <summary><c>car verify</c>: a stored reward, or a person's own programs, against recordings.</summary>
internal sealed class VerifyVerb : Verb
{
    private const int NamesShown = 6;

    private readonly Argument<string> _reward = new("reward") { Description = "A reward (folder, task name or beginning of its hash), or a folder of your own *.cs programs" };
    private readonly Option<string?> _task = new("--task") { Description = "The task that your own programs are for" };
    private readonly Option<string?> _trajectories = new("--trajectories") { Description = "A folder with expert/ and random/; default: the task's own recordings" };
    private readonly Option<string> _preset = new("--preset") { Description = "default, strict, or paper", DefaultValueFactory = _ => "default" };
    private readonly Option<bool> _all = new("--all") { Description = "Print every finding, not only those on the whole and those that failed" };
    private readonly KeyOptions _keys = new();
    private readonly IsolationOption _isolation = new();

    public VerifyVerb() : base(
        "verify",
        "Judge a reward, or your own programs, on recordings",
        "car verify doorkey-8x8 --trajectories ../recordings/doorkey",
        "car verify my-programs/ --task environments/doorkey-8x8 --preset strict")
    {
        Add(_reward);
        foreach (var option in new Option[] { _task, _trajectories, _preset, _all }) Add(option);
        _keys.AddTo(this);
        _isolation.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var options = VerificationOptions.Named(arguments.GetValue(_preset)!);
        var text = arguments.GetValue(_reward)!;
        var stored = IsProgramFolder(text) ? null : RewardLoader.Find(text);
        var task = arguments.GetValue(_task) ?? stored?.Task ?? throw new InputException("--task", "none", "the task that the programs are for");
        var compiled = stored is not null
            ? RewardLoader.Compile(stored, cancellation).Program
            : RewardLoader.TryCompile(ProgramFolder.Load(text, TaskFolder.Load(Workplace.TaskFolder(task)).Task), cancellation);
        if (!compiled.Succeeded) return Refuse(terminal, compiled.Problems);
        using var workers = _isolation.Open(arguments, terminal, stored?.Accepted is true);
        var verifier = new RewardVerifier((IRewardHost?)workers ?? RewardLoader.Host, options);

        var all = await terminal.BusyAsync("reading trajectories", _ => Task.Run(() => Trajectories(arguments, task), cancellation));
        var left = LeaveOut(terminal, stored, all, isOwn: arguments.GetValue(_trajectories) is null);

        var verdict = await terminal.BusyAsync("verifying", _ => Task.Run(() => verifier.Verify(compiled.Value, left, cancellation), cancellation));
        FindingTable.Print(terminal, verdict.Evidence, arguments.GetValue(_all));
        terminal.Line(verdict.Accepted ? "[bold green]ACCEPTED[/]" : "[bold red]REJECTED[/]");
        terminal.Json(new
        {
            accepted = verdict.Accepted,
            hash = compiled.Value.Hash,
            left_out = all.All.Select(t => t.Name).Except(left.All.Select(t => t.Name)),
            evidence = verdict.Evidence,
        });
        return verdict.Accepted ? ExitCode.Accepted : ExitCode.Rejected;
    }

    private static bool IsProgramFolder(string text) =>
        Directory.Exists(text) && !File.Exists(Path.Combine(text, "reward.json")) && Directory.EnumerateFiles(text, "*.cs").Any();

    private TrajectorySet Trajectories(ParseResult arguments, string task)
    {
        var recordings = Recordings.Of(task, _keys, arguments);
        if (arguments.GetValue(_trajectories) is { } folder) return TrajectoryFolder.LoadSet(folder, recordings.Keys, recordings.Success);
        var (expert, random) = Recordings.FoldersOf(task);
        return TrajectoryFolder.LoadSet(expert, random, recordings.Keys, recordings.Success);
    }

    /// <summary>
    /// What a reward's making saw proves nothing: other recordings lose all of it. On the task's own the gate is judged again, without
    /// the feedback half.
    /// </summary>
    private static TrajectorySet LeaveOut(Terminal terminal, StoredReward? stored, TrajectorySet all, bool isOwn)
    {
        if (stored is null) return all;
        var seen = stored.FeedbackHashes.Concat(isOwn ? [] : stored.Verdict.Evidence.TrajectoryHashes).ToHashSet();
        var left = all.Without(seen);
        ImmutableArray<string> names = [.. all.All.Where(t => seen.Contains(t.Hash)).Select(t => t.Name)];
        if (names.Length > 0)
        {
            var more = names.Length > NamesShown ? $" and {names.Length - NamesShown} more" : "";
            terminal.Line($"left out, since the reward's making saw {(names.Length == 1 ? "it" : "them")}: {Terminal.Safe(string.Join(", ", names.Take(NamesShown)))}{more}");
        }

        terminal.Line($"judged on {left.Expert.Length} expert and {left.Random.Length} random episodes");
        if (left.Expert.IsEmpty || left.Random.IsEmpty)
            throw new InputException("trajectories", $"{left.Expert.Length} expert and {left.Random.Length} random ones that the reward has not seen", "some of each");
        return left;
    }

    private static int Refuse(Terminal terminal, ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems) terminal.Line($"[red]✗[/] {Terminal.Safe(problem.InFile())}");
        terminal.Line("[bold red]REJECTED[/]   before anything ran");
        terminal.Json(new { accepted = false, problems });
        return ExitCode.Rejected;
    }
}
