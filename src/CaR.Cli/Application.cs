using System.CommandLine;
using CaR.Cli.Rendering;
using CaR.Cli.Verbs;
using CaR.Core;

namespace CaR.Cli;

/// <summary>The command line from arguments to exit code. No stack trace leaves it.</summary>
internal static class Application
{
    /// <summary>Runs one verb.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        var terminal = new Terminal(parsed.GetValue(Verb.Json));
        try
        {
            if (parsed.Errors.Count > 0 && parsed.Action is not ExampleHelp) throw new InputException(Sentence(parsed));
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            return terminal.Fail((parsed.CommandResult.Command as Verb)?.Stopped ?? "stopped", ExitCode.Cancelled);
        }
        catch (Exception e)
        {
            return terminal.Fail(e is InputException or ProviderException ? e.Message : $"{e.GetType().Name}: {e.Message}", CodeOf(e));
        }
    }

    /// <summary>All verbs.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Code as Reward: two pictures in, a verified reward program out.")
        {
            new NewVerb(),
            new GenerateVerb(),
            new VerifyVerb(),
            new ShowVerb(),
            new ScoreVerb(),
            new ProbeVerb(),
            new AuditVerb(),
            new WorldsVerb(),
            new RecordVerb(),
            new PlayVerb(),
            new BenchVerb(),
            new DoctorVerb(),
        };
        root.Add(Verb.Json);
        ExampleHelp.AttachTo(root);
        return root;
    }

    private static int CodeOf(Exception e) => e switch
    {
        InputException or UnauthorizedAccessException or IOException => ExitCode.BadInput,
        ProviderException => ExitCode.Provider,
        _ => ExitCode.Fault,
    };

    private static string Sentence(ParseResult parsed)
    {
        var help = $"try 'car {string.Join(' ', parsed.CommandResult.Command.Parents.Any() ? parsed.CommandResult.Command.Name : "")} --help'".Replace("  ", " ");
        return $"{string.Join("; ", parsed.Errors.Select(e => e.Message.TrimEnd('.')))} ({help})";
    }
}
