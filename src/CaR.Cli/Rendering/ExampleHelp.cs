using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CaR.Cli.Verbs;

namespace CaR.Cli.Rendering;

/// <summary>The usual help, and below it the verb's examples.</summary>
internal sealed class ExampleHelp(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    /// <summary>Gives every verb below a command its examples.</summary>
    public static void AttachTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((SynchronousCommandLineAction)help.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        // What a verb itself takes is no part of a verb below it.
        foreach (var argument in parseResult.CommandResult.Command.Parents.OfType<Command>().SelectMany(parent => parent.Arguments)) argument.Hidden = true;
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not Verb { Examples.Count: > 0 } verb) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in verb.Examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
