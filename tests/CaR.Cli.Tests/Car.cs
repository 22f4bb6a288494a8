using System.Diagnostics;
using System.Text.Json;
using CaR.Testing;

namespace CaR.Cli.Tests;

/// <summary>Runs the tool as a person does: a process, with its output and exit code.</summary>
internal static class Car
{
    /// <summary>Longer than any verb takes here; one that hangs fails instead of stopping the run.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs it in the clone.</summary>
    public static Result Run(params string[] arguments) => RunIn(Samples.Root, arguments);

    /// <summary>Runs it with its environments/, generated/ and runs/ in a folder.</summary>
    public static Result RunIn(string home, params string[] arguments) => RunIn(home, "", arguments);

    /// <summary>Runs it in the clone with text at its standard input.</summary>
    public static Result RunWith(string input, params string[] arguments) => RunIn(Samples.Root, input, arguments);

    private static Result RunIn(string home, string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = home };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "car.dll"), .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["CAR_HOME"] = home;
        start.Environment.Remove("OPENAI_API_KEY");
        start.Environment.Remove("ANTHROPIC_API_KEY");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"car {string.Join(' ', arguments)}");
        }

        return new(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>What a run left.</summary>
    internal sealed record Result(int Code, string Output, string Error)
    {
        /// <summary>The output as a JSON document.</summary>
        public JsonElement Json => JsonDocument.Parse(Output).RootElement;

        /// <summary>Holds the run to bad input: exit code 2 and one line that says so.</summary>
        public void IsBadInput(params string[] parts)
        {
            Assert.Equal(2, Code);
            var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.StartsWith("car: ", line);
            Assert.All(parts, part => Assert.Contains(part, line));
            Assert.DoesNotContain("   at ", line);
        }
    }
}
