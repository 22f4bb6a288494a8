using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Auditing;

/// <summary>Compiles and runs code from anywhere, each in a process of its own, and tells what it is and does.</summary>
public sealed partial class Auditor : IDisposable
{
    // Together with what starting takes beside each other, an audit ends within 15 s whatever it is given.
    private static readonly WorkerOptions s_compile = new() { StartDeadline = TimeSpan.FromSeconds(8), AnswerDeadline = TimeSpan.FromSeconds(4) };
    private static readonly WorkerOptions s_run = new() { StartDeadline = TimeSpan.FromSeconds(8), AnswerDeadline = TimeSpan.FromSeconds(1) };

    // Time for all pictures in one process; another one then is shown as many.
    private static readonly TimeSpan s_showing = TimeSpan.FromSeconds(2);

    private readonly IsolatedCompiler _compiler = new(s_compile);
    private readonly WorkerHost _host = new(s_run);

    /// <summary>Begins to start the processes.</summary>
    public Auditor()
    {
        _compiler.Warm();
        _host.Warm();
    }

    /// <summary>Audits one program.</summary>
    /// <param name="code">Its source, whatever it is.</param>
    /// <param name="name">What its class is taken to be named where the source does not tell.</param>
    /// <param name="frames">What it is shown.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InputException">Processes do not start here.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AuditReport Audit(string code, string name, AuditFrames frames, CancellationToken cancellation)
    {
        var program = Class().Match(code) is { Success: true } match ? match.Groups["name"].Value : name;
        var task = new RewardTask("audit", null, frames.Batch.Size, [], [], []);
        var source = new RewardSource(new(task, "", [new(program, "", "")]), [new(program, code)]);
        var compiled = _compiler.Compile(source, cancellation);
        if (!compiled.Succeeded) return new(program, compiled.Problems, [], [], frames.Batch.Count, frames.AreSamples, null);
        var (seen, missing) = (Run(compiled.Value, frames.Batch, cancellation), _host.Missing());
        return new(program, [], compiled.Value.ApiUsed[0], seen, frames.Batch.Count, frames.AreSamples, missing);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _compiler.Dispose();
        _host.Dispose();
    }

    [GeneratedRegex(@"\bclass\s+(?<name>\w+)\s*:\s*(CaR\.Rewards\.)?RewardProgram\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Class();

    /// <summary>As many pictures as there is time for in one process, from the first on, and the same in another one, from the last back.</summary>
    private ImmutableArray<AuditedFrame> Run(CompiledReward reward, FrameBatch batch, CancellationToken cancellation)
    {
        var first = Ask(reward, batch, [.. Enumerable.Range(0, batch.Count)], s_showing, cancellation);
        var again = Ask(reward, batch, [.. Enumerable.Range(0, first.Count).Reverse()], 2 * s_showing, cancellation);
        return [.. first.Select(seen => seen with { Verdict = Judge(seen.Answer, again.Find(a => a.Frame == seen.Frame)?.Answer) })];
    }

    private List<AuditedFrame> Ask(CompiledReward reward, FrameBatch batch, int[] order, TimeSpan time, CancellationToken cancellation)
    {
        var seen = new List<AuditedFrame>();
        using var programs = _host.Open(reward);
        var observation = new Observation(batch.Size.NewFrame(), batch.Size.NewFrame(), batch.Instruction);
        observation.Start.Load(batch.Start.Span);
        var began = Stopwatch.StartNew();
        foreach (var frame in order)
        {
            if (began.Elapsed > time) break;
            cancellation.ThrowIfCancellationRequested();
            observation.Now.Load(batch[frame].Span);
            observation.Terminated = batch.TerminatedLast && frame == batch.Count - 1;
            var watch = Stopwatch.StartNew();
            var answer = programs.Ask(0, observation);
            seen.Add(new(frame, answer, watch.Elapsed, ""));
        }

        return seen;
    }

    private static string Judge(ProgramAnswer answer, ProgramAnswer? other)
    {
        if (!answer.Answered) return $"{answer.Fault}: {answer.Message}";
        if (answer.Progress is < 0 or > 1) return string.Create(CultureInfo.InvariantCulture, $"the progress {answer.Progress:R} is not in 0..1");
        return other is { Answered: true } again && BitConverter.DoubleToInt64Bits(answer.Progress) != BitConverter.DoubleToInt64Bits(again.Progress)
            ? string.Create(CultureInfo.InvariantCulture, $"answered {answer.Progress:R}, and {again.Progress:R} in another process")
            : "";
    }
}
