using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Playing;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Publishing;
using CaR.Core.Running;

namespace CaR.Cli.Verbs;

/// <summary><c>car play</c>: a person moves in a built-in world, and sees what a reward says of it.</summary>
internal sealed class PlayVerb : Verb
{
    private readonly Argument<string> _world = new("world") { Description = "A built-in world: car worlds lists them" };
    private readonly Option<string?> _reward = new("--reward") { Description = "A reward to be watched: its folder, its task's name, or the beginning of its hash" };
    private readonly Option<bool> _allowRejected = new("--allow-rejected") { Description = "Take a reward that verification rejected, too" };
    private readonly WorldArguments _drawn = new();
    private readonly IsolationOption _isolation = new();

    public PlayVerb() : base(
        "play",
        "Move in a built-in world; with a reward, see what it pays for each step",
        "car play doorkey-8x8",
        "car play doorkey-8x8 --seed 3 --reward generated/doorkey-8x8",
        "printf 'right\\nforward\\npickup\\n' | car play doorkey-8x8 --json")
    {
        Add(_world);
        _drawn.AddTo(this);
        Add(_reward);
        Add(_allowRejected);
        _isolation.AddTo(this);
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var world = _drawn.World(arguments, arguments.GetValue(_world)!).Make();
        var reward = arguments.GetValue(_reward) is { } text ? Load(text, arguments.GetValue(_allowRejected), cancellation) : null;
        using var workers = reward is null ? null : _isolation.Open(arguments, terminal, reward is PublishedReward);
        using var session = new PlaySession(world, (ulong)_drawn.Seed(arguments), reward, (IRewardHost?)workers ?? RewardLoader.Host);
        if (terminal.IsLive && !Console.IsInputRedirected)
        {
            PlayScreen.Run(session, terminal, cancellation);
            return Task.FromResult(ExitCode.Accepted);
        }

        var steps = PlayLines.Run(session, Console.In, terminal, cancellation);
        terminal.Json(new { world = world.Name, reward = reward?.Program.Hash, steps });
        return Task.FromResult(ExitCode.Accepted);
    }

    private static Reward Load(string text, bool allowRejected, CancellationToken cancellation)
    {
        var stored = RewardLoader.Find(text);
        if (!stored.Accepted && !allowRejected) throw new InputException(Workplace.Shown(stored.Folder), "a rejected reward", "an accepted one, or --allow-rejected");
        return RewardLoader.Load(stored, cancellation);
    }
}
