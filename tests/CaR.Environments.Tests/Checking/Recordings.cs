using System.Text.Json;
using CaR.Testing;

namespace CaR.Environments.Tests.Checking;

/// <summary>Where the recordings of the real MiniGrid lie, and what they say of themselves.</summary>
internal static class Recordings
{
    public static string Root { get; } =
        Path.Combine(Samples.Shared ?? throw new DirectoryNotFoundException("the recordings of real environments are expected beside the clone, as ../shared"), "minigrid");

    public static string[] Episodes(string task) => [.. Directory.GetFiles(Path.Combine(Root, task), "*.npz", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static JsonElement Meta(string task) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, task, "meta.json"))).RootElement;

    public static int MaxSteps(string task) => Meta(task).GetProperty("max_steps").GetInt32();
}
