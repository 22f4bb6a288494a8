using System.CommandLine;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Sandbox.Workers;

namespace CaR.Cli.Verbs;

/// <summary>Where a reward's programs run.</summary>
internal sealed class IsolationOption
{
    private const string Worker = "worker";
    private const string InProcess = "inproc";

    private readonly Option<string> _isolation = new("--isolation")
    {
        Description = "Where programs run: worker (a locked process of their own), or inproc (the tool's own process; only rewards that were accepted)",
        DefaultValueFactory = _ => Worker,
    };

    /// <summary>Gives a verb this option.</summary>
    public void AddTo(Command command) => command.Add(_isolation);

    /// <summary>The host of workers, to be ended by the caller; null where programs are to run in this process.</summary>
    /// <param name="arguments">What was given.</param>
    /// <param name="terminal">Where it is said which boundaries this system lacks.</param>
    /// <param name="accepted">Whether the programs are those of an accepted reward.</param>
    /// <exception cref="InputException">The option has another value, or programs that nobody accepted are to run in this process.</exception>
    public WorkerHost? Open(ParseResult arguments, Terminal terminal, bool accepted) => arguments.GetValue(_isolation)! switch
    {
        Worker => Workers(terminal),
        InProcess => accepted ? null : throw new InputException("--isolation", $"{InProcess} for programs that were not accepted", Worker),
        var other => throw new InputException("--isolation", $"'{other}'", $"{Worker} or {InProcess}"),
    };

    /// <summary>A host of workers; where this system cannot lock them whole, that is said.</summary>
    public static WorkerHost Workers(Terminal terminal)
    {
        var host = new WorkerHost(new WorkerOptions());
        if (host.Missing() is { } missing) terminal.Line($"[yellow]{Terminal.Safe(missing)}[/]");
        return host;
    }
}
