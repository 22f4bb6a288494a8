using System.Globalization;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Sessions;
using CaR.Core.Worlds;

namespace CaR.Cli.Playing;

/// <summary>Playing without a terminal: an action a line in, a step a line out.</summary>
internal static class PlayLines
{
    /// <summary>Plays until the input ends, or says so.</summary>
    /// <returns>All steps, for a program that reads them.</returns>
    /// <exception cref="InputException">A line says nothing that can be done, or the episode is over.</exception>
    public static List<PlayStep> Run(PlaySession session, TextReader input, Terminal terminal, CancellationToken cancellation)
    {
        var steps = new List<PlayStep>();
        Begin(session.Seed);
        for (var number = 1; !cancellation.IsCancellationRequested && input.ReadLine() is { } line; number++)
        {
            switch (line.Trim().ToLowerInvariant())
            {
                case "": continue;
                case "q" or "quit": return steps;
                case "r" or "restart": Begin(session.Seed); continue;
                case "n" or "next": Begin(session.Seed + 1); continue;
            }

            var key = session.Keys.Of($"line {number}", line);
            if (session.World.Phase is EpisodePhase.Ended) throw new InputException($"line {number}", $"'{key.Action}' after the episode's end", "restart, next or quit");
            session.Act(key);
            Tell(session.Now);
        }

        return steps;

        void Begin(ulong seed)
        {
            session.Begin(seed);
            terminal.Line(Terminal.Safe($"{session.World.Name}  seed {seed}  {session.World.Mission}"));
            terminal.Line(Head(session));
            Tell(session.Now);
        }

        void Tell(PlayStep step)
        {
            steps.Add(step);
            terminal.Line(Terminal.Safe(Line(session, step)));
        }
    }

    private static string Head(PlaySession session) =>
        $"{"step",5}  {"action".PadRight(ActionWidth(session))}  {"world reward",12}" + (session.SubTasks.IsEmpty ? "" : $"  {"reward",9}  {"sub-task",-16}  {"progress",8}  {"Φ",6}  {"return",7}");

    private static string Line(PlaySession session, PlayStep step) => string.Create(
        CultureInfo.InvariantCulture,
        $"{step.Step,5}  {(step.Action ?? "").PadRight(ActionWidth(session))}  {step.WorldReward,12:0.####}{(step.Reward is { } reward ? Paid(session, reward, step.Return) : "")}  {step.End}").TrimEnd();

    /// <summary>A vector may be written as numbers.</summary>
    private static int ActionWidth(PlaySession session) => session.World.ActionSpace is BoxSpace ? 20 : 8;

    private static string Paid(PlaySession session, RewardStep reward, double total) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {(reward.Reward is { } r ? r.ToString("0.0000", CultureInfo.InvariantCulture) : "undefined"),9}  {PlayScreen.Active(session, reward),-16}  {reward.Progress,8:0.0000}  {reward.Potential,6:0.000}  {total,7:0.0000}");
}
