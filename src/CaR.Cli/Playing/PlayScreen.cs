using System.Globalization;
using CaR.Cli.Rendering;
using CaR.Core.Imaging;
using CaR.Core.Sessions;
using CaR.Core.Tasks;
using CaR.Core.Worlds;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CaR.Cli.Playing;

/// <summary>Playing in a terminal: the picture is drawn again in place after every key.</summary>
internal static class PlayScreen
{
    /// <summary>Lines that the picture leaves to what is written above and below it, and to the cursor; a long mission takes more.</summary>
    private const int LinesOfText = 7;

    private const int MostEnlarged = 2;

    /// <summary>Plays until the person quits.</summary>
    public static void Run(PlaySession session, Terminal terminal, CancellationToken cancellation) => terminal.WholeScreen(() =>
    {
        var said = "";
        while (!cancellation.IsCancellationRequested)
        {
            terminal.Redraw(Draw(session, terminal, said));
            said = "";
            var pressed = Console.ReadKey(intercept: true);
            if (pressed.Key is ConsoleKey.Q or ConsoleKey.Escape || pressed is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control }) return;
            if (pressed.Key is ConsoleKey.R) session.Begin(session.Seed);
            else if (pressed.Key is ConsoleKey.N) session.Begin(session.Seed + 1);
            else if (session.Keys.Of(pressed) is not { } key) said = "no such key";
            else if (session.World.Phase is EpisodePhase.Ended) said = "the episode is over";
            else session.Act(key);
        }
    });

    /// <summary>The sub-task that is asked about now.</summary>
    public static string Active(PlaySession session, RewardStep reward) =>
        reward.Completed ? "(complete)" : $"{reward.Reached + 1} {session.SubTasks[reward.Reached].Name}";

    private static Rows Draw(PlaySession session, Terminal terminal, string said)
    {
        var (world, step) = (session.World, session.Now);
        var room = new FrameSize(terminal.Width, Math.Max(2, 2 * (terminal.Height - LinesOfText - world.Mission.Length / terminal.Width - (step.Reward is null ? 0 : 2))));
        List<IRenderable> rows =
        [
            new Markup($"[bold]{Terminal.Safe(world.Name)}[/]  seed {session.Seed}"),
            new Markup(Terminal.Safe(world.Mission)),
            new HalfBlocks(session.Picture.Fit(room, MostEnlarged)),
            new Markup(Terminal.Safe(Invariant($"step {step.Step} of {world.MaxSteps}   {step.Action ?? "-"}   world reward {step.WorldReward ?? 0:0.####}"))),
        ];
        if (step.Reward is { } reward) rows.Add(Paid(session, reward, step.Return));
        var note = said.Length > 0 ? $"[yellow]{said}[/]" : step.Succeeded ? $"[green]{step.End}[/]" : $"[yellow]{step.End}[/]";
        rows.Add(new Markup($"{note} "));
        rows.Add(new Markup($"[dim]{Terminal.Safe(string.Join("  ", session.Keys.All.Select(k => $"{k.Shown} {k.Action}")))}[/]"));
        rows.Add(new Markup("[dim]r restart  n next seed  q quit[/]"));
        return new(rows);
    }

    private static Markup Paid(PlaySession session, RewardStep reward, double total)
    {
        var paid = reward.Reward is { } r ? Invariant($"{r:+0.0000;-0.0000;0.0000}") : "undefined";
        var told = reward.Threw ? "   [red]threw[/]" : reward.Abstained ? "   cannot tell" : "";
        var active = Invariant($"sub-task {Active(session, reward)} of {session.SubTasks.Length}   progress {reward.Progress:0.00}");
        return new($"{Terminal.Safe(active)}{told}\nreward [bold]{paid}[/]   {Terminal.Safe(Invariant($"Φ {reward.Potential:0.00}   return {total:0.0000}"))}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
