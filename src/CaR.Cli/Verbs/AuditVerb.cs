using System.CommandLine;
using System.Globalization;
using System.Text;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Running;
using CaR.Library.Trajectories;
using CaR.Sandbox.Auditing;

namespace CaR.Cli.Verbs;

/// <summary><c>car audit</c>: may this code be run, and what does it do when it is?</summary>
internal sealed class AuditVerb : Verb
{
    // A little more than a program may have, so that a longer one is seen to be too long.
    private const int MostBytes = 40 * 1024;

    /// <summary>Frames shown at most, from the first on.</summary>
    private const int MostFrames = 256;

    private readonly Argument<string> _file = new("file") { Description = "A C# file with one reward program, from anywhere" };
    private readonly Option<string?> _frames = new("--frames") { Description = "A folder of numbered pictures, an npz archive, a video, or a folder of episodes (its first) to show to it (default: pictures made up)" };
    private readonly Option<string> _instruction = new("--instruction") { Description = "The episode's instruction", DefaultValueFactory = _ => "" };

    public AuditVerb() : base(
        "audit",
        "Tell whether a program is allowed, and how it behaves",
        "car audit OpenDoor.cs",
        "car audit OpenDoor.cs --frames environments/doorkey-8x8/recordings/expert/ep_000.npz --json")
    {
        Add(_file);
        Add(_frames);
        Add(_instruction);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        using var auditor = new Auditor();
        var path = arguments.GetValue(_file)!;
        var code = Read(path);
        var frames = arguments.GetValue(_frames) is { } folder ? Frames(folder, arguments) : AuditFrames.Samples();
        var report = await terminal.BusyAsync("auditing", _ => Task.Run(() => auditor.Audit(code, Path.GetFileNameWithoutExtension(path), frames, cancellation), cancellation));
        Print(terminal, report);
        terminal.Json(Document(report));
        return report.WellBehaved ? ExitCode.Accepted : ExitCode.Rejected;
    }

    private static string Read(string path)
    {
        if (!File.Exists(path)) throw new InputException(path, "no such file", "a C# file");
        using var file = File.OpenRead(path);
        var bytes = new byte[MostBytes];
        return Encoding.UTF8.GetString(bytes, 0, file.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false));
    }

    private AuditFrames Frames(string path, ParseResult arguments)
    {
        var trajectory = TrajectoryFolder.LoadFirst(path);
        byte[] pictures = [.. trajectory.Frames.Read().Take(MostFrames).SelectMany(f => f.ToArray())];
        var size = trajectory.Frames.Size;
        if (pictures.Length == 0) throw new InputException(path, "no pictures", "at least one");
        var instruction = arguments.GetValue(_instruction) is { Length: > 0 } given ? given : trajectory.Mission ?? "";
        return new(new FrameBatch(size, pictures.AsMemory(0, size.Bytes), pictures, instruction, trajectory.Terminated && trajectory.Frames.Count <= MostFrames), AreSamples: false);
    }

    private static void Print(Terminal terminal, AuditReport report)
    {
        foreach (var problem in report.Violations) terminal.Line($"[red]✗[/] {Terminal.Safe(problem.InFile())}");
        if (report.ApiUsed.Length > 0) terminal.Line($"[bold]Uses[/]       {Terminal.Safe(string.Join(", ", report.ApiUsed))}");
        if (report.Frames.Length > 0)
        {
            terminal.Line($"[bold]Worst[/]      fuel {report.Frames.Max(f => f.Answer.Fuel)}, memory {report.Frames.Max(f => f.Answer.Bytes)} bytes, {report.Frames.Max(f => f.Time).TotalMilliseconds:0.00} ms a picture");
            foreach (var frame in report.Frames) terminal.Line(Terminal.Safe($"  picture {frame.Frame,3}  {Told(frame)}"));
            if (report.Frames.Length < report.Given) terminal.Line($"[yellow]![/] {report.Frames.Length} of {report.Given} pictures shown: there was no time for the others");
        }

        if (report.Missing is { } missing) terminal.Line($"[yellow]![/] {Terminal.Safe(missing)}");
        terminal.Line(report switch
        {
            { WellBehaved: true } => "[bold green]ALLOWED[/]    and well-behaved",
            { Allowed: true } => "[bold red]MISBEHAVED[/]",
            _ => "[bold red]DENIED[/]     before anything ran",
        });
    }

    private static string Told(AuditedFrame frame) =>
        frame.Verdict.Length > 0 ? frame.Verdict : frame.Answer.Progress.ToString("0.0000", CultureInfo.InvariantCulture);

    private static object Document(AuditReport report) => new
    {
        report.Program,
        report.Allowed,
        well_behaved = report.WellBehaved,
        report.Violations,
        api_used = report.ApiUsed,
        worst_fuel = report.Frames.Select(f => f.Answer.Fuel).DefaultIfEmpty().Max(),
        worst_bytes = report.Frames.Select(f => f.Answer.Bytes).DefaultIfEmpty().Max(),
        worst_ms = report.Frames.Select(f => f.Time.TotalMilliseconds).DefaultIfEmpty().Max(),
        frames = report.Frames.Select(f => new { f.Frame, f.Answer.Progress, fault = f.Answer.Fault, f.Answer.Fuel, f.Answer.Bytes, ms = f.Time.TotalMilliseconds, f.Verdict }),
        given_frames = report.Given,
        made_up_frames = report.AreSamples,
        missing_boundary = report.Missing,
    };
}
