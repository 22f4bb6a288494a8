using System.CommandLine;
using CaR.Cli.Rendering;

namespace CaR.Cli.Verbs;

/// <summary>One verb of the command line: its options, its examples, what it does.</summary>
internal abstract class Verb : Command
{
    /// <summary>A verb with examples that its help shows.</summary>
    protected Verb(string name, string description, params string[] examples) : base(name, description)
    {
        Examples = examples;
        SetAction(RunAsync);
    }

    /// <summary>Whether one JSON document is wanted instead of text.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print one JSON document instead of text",
        Recursive = true,
    };

    /// <summary>Whole command lines to learn from.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>What a person who pressed Ctrl-C is told.</summary>
    public virtual string Stopped => "stopped";

    /// <summary>Does it.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    protected abstract Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation);

    private Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation) =>
        RunAsync(arguments, new Terminal(arguments.GetValue(Json)), cancellation);
}
