using System.Collections.Immutable;
using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Library.Zoo;
using CaR.Sandbox.Workers;
using CaR.Verification;
using CaR.Verification.Scoring;

namespace CaR.Cli.Verbs;

/// <summary><c>car bench verifier</c>: how often a verdict is right on rewards of which is known whether they are good.</summary>
internal sealed class BenchVerifierVerb : Verb
{
    private const string UsualZoo = "tests/CaR.Verification.Zoo";

    private readonly Option<string?> _zoo = new("--zoo") { Description = $"A folder of labelled rewards with its {ProgramZoo.ListFile} (default: {UsualZoo} of the clone)" };
    private readonly Option<string?> _trajectories = new("--trajectories") { Description = "A folder with <task>/expert/ and <task>/random/ for each task; default: each task's own recordings" };
    private readonly Option<string> _presets = new("--preset") { Description = "Presets to score, with commas between", DefaultValueFactory = _ => "default,paper" };

    public BenchVerifierVerb() : base(
        "verifier",
        "Score the verifier on rewards that are known to be good or bad",
        "car bench verifier",
        "car bench verifier --zoo my-zoo --preset default,strict,paper")
    {
        foreach (var option in new Option[] { _zoo, _trajectories, _presets }) Add(option);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        ImmutableArray<VerificationOptions> presets =
            [.. arguments.GetValue(_presets)!.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Select(VerificationOptions.Named)];
        var zoo = ProgramZoo.Load(arguments.GetValue(_zoo) ?? Workplace.OfClone(UsualZoo));
        var trajectories = arguments.GetValue(_trajectories);
        if (trajectories is not null && !Directory.Exists(trajectories)) throw new InputException(trajectories, "no such folder", "one with recordings by task");

        using var compiler = new IsolatedCompiler(IsolatedCompiler.DefaultOptions);
        using var workers = IsolationOption.Workers(terminal);
        var scorer = new ZooScorer(compiler, workers, presets);
        var scores = await terminal.BusyAsync("judging", now => Task.Run(() => scorer.Score(zoo, trajectories, now, cancellation), cancellation));
        VerifierScoreView.Print(terminal, scores, zoo);
        terminal.Json(scores.Select(Document));
        return ExitCode.Accepted;
    }

    private static object Document(VerifierScore score) => new
    {
        score.Preset,
        score.AcceptedGood,
        score.AcceptedBad,
        score.AcceptedRight,
        score.RejectedWrong,
        score.ByDefect,
        ByTask = score.ByTask.ToDictionary(of => of.Key, of => new { of.Value.Good, of.Value.Bad }),
        score.Verdicts,
    };
}
