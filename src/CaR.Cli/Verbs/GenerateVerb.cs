using System.CommandLine;
using CaR.Authoring;
using CaR.Authoring.Pictures;
using CaR.Authoring.Pricing;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Pipeline;
using CaR.Core.Running;
using CaR.Library.Rewards;
using CaR.Library.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Workers;
using CaR.Verification;

namespace CaR.Cli.Verbs;

/// <summary><c>car generate</c>: the main job, from pictures to a published reward.</summary>
internal sealed class GenerateVerb : Verb
{
    private readonly Argument<string> _task = new("task") { Description = "A task folder, or the name of one below environments/" };
    private readonly Option<int> _candidates = new("--candidates") { Description = "Programs written for each sub-task; the best verified one is kept", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _attempts = new("--attempts") { Description = "Writings at most: the first one and the repairs", DefaultValueFactory = _ => new PipelineOptions().Attempts };
    private readonly Option<string> _pictures = new("--pictures") { Description = "What the model sees: initial,goal,film; the paper's setting is initial,goal", DefaultValueFactory = _ => "initial,goal,film" };
    private readonly Option<string> _preset = new("--preset") { Description = "Verification: default, strict, or paper", DefaultValueFactory = _ => "default" };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on from the answers of the last, interrupted run" };
    private readonly Option<bool> _record = new("--record") { Description = "Keep the conversation in the task's folder as its recording" };
    private readonly Option<string> _out = new("--out") { Description = "Where rewards are published", DefaultValueFactory = _ => Workplace.Generated };
    private readonly ProviderArguments _provider = new();

    public GenerateVerb() : base(
        "generate",
        "Make a verified reward: describe, write, compile, verify, publish",
        "car generate environments/doorkey-8x8",
        "car generate environments/doorkey-8x8 --provider anthropic --model claude-opus-4-6 --candidates 3",
        "car generate my-task --endpoint http://localhost:11434/v1 --model qwen2.5vl --max-calls 20",
        "car generate my-task --provider folder --model claude --record")
    {
        Add(_task);
        _provider.AddTo(this);
        foreach (var option in new Option[] { _candidates, _attempts, _pictures, _preset, _resume, _record, _out }) Add(option);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        using var compiler = new IsolatedCompiler(IsolatedCompiler.DefaultOptions);
        compiler.Warm();
        var verification = VerificationOptions.Named(arguments.GetValue(_preset)!);
        var options = Asking(arguments);
        var limits = new PipelineOptions { Attempts = AtLeastOne(arguments.GetValue(_attempts)) };
        var library = new RewardLibrary(arguments.GetValue(_out)!, TimeProvider.System);
        var task = await terminal.BusyAsync("reading trajectories", _ => Task.Run(() => TaskFolder.Load(Workplace.TaskFolder(arguments.GetValue(_task)!)), cancellation));
        var provider = _provider.Name(arguments, Conversations.IsRecorded(task));
        using var alone = provider == ProviderArguments.Recorded ? null : new RunLock(Conversations.RunOf(task).Location);
        using var conversation = Open(arguments, task, provider);
        Introduce(terminal, task, provider);
        using var workers = IsolationOption.Workers(terminal);

        var result = await terminal.BusyAsync("starting", now => Pipeline(compiler, workers, library, task, conversation, options, verification)
            .RunAsync(task.Task, task.Trajectories, limits, new PipelineView(terminal, now), cancellation));
        if (arguments.GetValue(_record) && provider != ProviderArguments.Recorded) Conversations.Record(task, conversation.Calls);
        return Conclude(terminal, result, conversation, provider, library);
    }

    private static RewardPipeline Pipeline(
        IRewardCompiler compiler, IRewardHost host, RewardLibrary library, LoadedTask task, Conversation conversation, AuthoringOptions options, VerificationOptions verification) => new(
        new VlmDescriber(conversation.Client, options),
        new VlmWriter(conversation.Client, options, LanguagePage.Render(), task.Trajectories.Deal().Feedback.All),
        compiler,
        // A quarter of the recordings is too thin for any bound; only the gate is held to that.
        new RewardVerifier(host, verification with { ThinEvidenceFails = false }),
        new RewardVerifier(host, verification),
        library,
        conversation);

    private AuthoringOptions Asking(ParseResult arguments)
    {
        var text = arguments.GetValue(_pictures)!;
        if (!Enum.TryParse<PictureKinds>(text, ignoreCase: true, out var pictures))
            throw new InputException("--pictures", $"'{text}'", "some of initial, goal, film, with commas between them");
        var options = new AuthoringOptions { Pictures = pictures, Candidates = arguments.GetValue(_candidates) };
        options.Validate();
        return options;
    }

    private Conversation Open(ParseResult arguments, LoadedTask task, string provider)
    {
        var budget = _provider.Budget(arguments);
        return provider == ProviderArguments.Recorded
            ? Conversations.Replay(task, budget)
            : Conversations.Live(task, _provider.Options(arguments, provider), budget, arguments.GetValue(_resume));
    }

    private static void Introduce(Terminal terminal, LoadedTask task, string provider)
    {
        var (experts, randoms) = (task.Trajectories.Expert.Length, task.Trajectories.Random.Length);
        terminal.Line($"[bold]{Terminal.Safe(task.Task.Name)}[/]  {Terminal.Safe(task.Task.Instruction ?? "(each episode has its own instruction)")}");
        terminal.Line($"           {task.Task.Size} pictures, {experts} expert and {randoms} random episodes");
        terminal.Line(provider switch
        {
            ProviderArguments.Recorded => $"           the model's answers are [bold]replayed[/] from {Terminal.Safe(Workplace.Shown(Path.Combine(task.Folder, Conversations.RecordingKey)))}; no model is asked",
            "folder" => $"           questions are written to {Terminal.Safe(Workplace.Shown(Path.Combine(Conversations.RunOf(task).Location, "exchange")))}; put each answer beside its prompt, as answer.md",
            _ => $"           a live model is asked, through {Terminal.Safe(provider)}",
        });
    }

    private static int Conclude(Terminal terminal, PipelineResult result, Conversation conversation, string provider, RewardLibrary library)
    {
        var usage = Usage.Of(conversation.Calls);
        var changed = conversation.Replayed.Count(note => note.PromptChanged);
        var models = conversation.Calls.Select(c => c.Model).Distinct().ToArray();
        terminal.Line($"[bold]Model[/]      {Terminal.Safe(string.Join(", ", models))}: {Terminal.Safe(usage.ToString())}");
        if (changed > 0)
            terminal.Line($"           [yellow]![/] prompts or pictures have changed since {changed} of {conversation.Replayed.Length} replayed answers were given");
        var folder = result.Reward is { } reward
            ? library.FolderOf(reward.Program.Source.Description.Task.Name, reward.Program.Hash)
            : null;
        foreach (var problem in result.Problems)
            terminal.Line($"           [red]✗[/] {Terminal.Safe(problem.InFile())}");
        terminal.Line(result.Accepted
            ? $"[bold green]ACCEPTED[/]   {Terminal.Safe(Workplace.Shown(folder!))}"
            : $"[bold red]REJECTED[/]   {Terminal.Safe(folder is null ? "nothing compiled, nothing was published" : $"kept, marked rejected: {Workplace.Shown(folder)}")}");
        terminal.Json(new
        {
            accepted = result.Accepted,
            folder,
            hash = result.Reward?.Program.Hash,
            provider,
            models,
            usage,
            prompts_changed = changed,
            attempts = result.Drafts.Length,
            sub_tasks = result.Description?.SubTasks,
            problems = result.Problems,
            evidence = result.Verdict?.Evidence,
        });
        return result.Accepted ? ExitCode.Accepted : ExitCode.Rejected;
    }

    private static int AtLeastOne(int attempts) =>
        attempts >= 1 ? attempts : throw new InputException("--attempts", $"{attempts}", "1 or more");
}
