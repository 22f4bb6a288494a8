using System.CommandLine;
using System.Runtime.InteropServices;
using CaR.Authoring.Providers;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Sandbox.Workers;
using Spectre.Console;

namespace CaR.Cli.Verbs;

/// <summary><c>car doctor</c>: what is there, what is missing, and what that would be needed for.</summary>
internal sealed class DoctorVerb : Verb
{
    private readonly Option<string?> _endpoint = new("--endpoint") { Description = "Also try whether this server answers" };

    public DoctorVerb() : base("doctor", "Tell what is installed and reachable, and what is missing for what", "car doctor", "car doctor --endpoint http://localhost:11434/v1")
    {
        Add(_endpoint);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var checks = new List<Check>
        {
            new("runtime", true, $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores", "everything"),
            Sdk(),
            OnPath("ffmpeg", "episodes as GIF, MP4 or WebM, pictures as JPEG or WebP; install it with your system's package manager"),
            Writable(Workplace.Generated, "publishing rewards"),
            Recordings(),
        };
        checks.AddRange(SandboxHealth.Check().Select(l => new Check(l.Name, l.Present, l.Found, $"keeping generated code from {l.Stops}")));
        checks.Add(UserNamespaces());
        foreach (var provider in new[] { "openai", "anthropic" }) checks.Add(await ProviderAsync(provider, null, cancellation));
        if (arguments.GetValue(_endpoint) is { } endpoint) checks.Add(await ProviderAsync("openai", endpoint, cancellation));

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("", "what", "found", "needed for");
        foreach (var check in checks) table.AddRow(check.Present ? "[green]✓[/]" : "[yellow]–[/]", check.What, Terminal.Safe(check.Found), Terminal.Safe(check.NeededFor));
        terminal.Write(table);
        terminal.Line("Nothing with a – is needed to replay the shipped recordings: car generate environments/doorkey-8x8");
        terminal.Json(new { checks });
        return ExitCode.Accepted;
    }

    private static Check Sdk()
    {
        var dotnet = Find("dotnet");
        var folder = dotnet is null ? null : Path.Combine(Path.GetDirectoryName(File.ResolveLinkTarget(dotnet, true)?.FullName ?? dotnet)!, "sdk");
        var versions = Directory.Exists(folder) ? Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal).ToArray() : [];
        return new(".NET SDK", versions.Length > 0, versions.Length > 0 ? string.Join(", ", versions) : "none", "building the tool after a change of its sources");
    }

    private static Check OnPath(string program, string neededFor) => new(program, Find(program) is not null, Find(program) ?? "not on PATH", neededFor);

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(d => new[] { Path.Combine(d, program), Path.Combine(d, program + ".exe") })
        .FirstOrDefault(File.Exists);

    private static Check Writable(string folder, string neededFor)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".doctor-{Environment.ProcessId}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new("generated/", true, $"{Workplace.Shown(folder)} can be written", neededFor);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("generated/", false, e.Message, neededFor);
        }
    }

    /// <summary>Whether an ordinary user may make namespaces: workers need none, those who put the whole trainer into a container do.</summary>
    private static Check UserNamespaces()
    {
        const string Most = "/proc/sys/user/max_user_namespaces";
        const string Ordinary = "/proc/sys/kernel/unprivileged_userns_clone";
        var present = File.Exists(Most) && File.ReadAllText(Most).Trim() != "0" && (!File.Exists(Ordinary) || File.ReadAllText(Ordinary).Trim() != "0");
        return new("user namespaces", present, present ? "allowed" : "not on this system", "an outer container such as bubblewrap; workers do without");
    }

    private static Check Recordings()
    {
        var tasks = Directory.Exists(Workplace.Environments) ? Directory.GetDirectories(Workplace.Environments) : [];
        var recorded = tasks.Count(t => File.Exists(Path.Combine(t, Conversations.RecordingKey)));
        return new("recordings", recorded > 0, $"{recorded} of {tasks.Length} tasks in {Workplace.Shown(Workplace.Environments)} have one", "generating without a model");
    }

    private static async Task<Check> ProviderAsync(string provider, string? endpoint, CancellationToken cancellation)
    {
        var health = await ProviderHealth.CheckAsync(provider, endpoint, Environment.GetEnvironmentVariable, cancellation);
        return new(endpoint ?? provider, health.Usable, health.Text, $"--provider {provider}{(endpoint is null ? "" : $" --endpoint {endpoint}")}");
    }

    private sealed record Check(string What, bool Present, string Found, string NeededFor);
}
