using System.Collections.Immutable;
using System.Text.Json;
using CaR.Core;

namespace CaR.Cli.Composition;

/// <summary>Recordings of one world of MiniGrid.</summary>
/// <param name="Task">The world's name, as Gymnasium registers it.</param>
/// <param name="MaxSteps">Its limit of steps.</param>
/// <param name="Episodes">The episodes' files, in order.</param>
internal sealed record WorldRecordings(string Task, int MaxSteps, ImmutableArray<string> Episodes)
{
    private const string Meta = "meta.json";

    /// <summary>The recordings in a folder, or in the folders right below it.</summary>
    /// <exception cref="InputException">There are none, or what they say of themselves cannot be read.</exception>
    public static ImmutableArray<WorldRecordings> Below(string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException(folder, "no folder", "one with recordings of MiniGrid");
        string[] folders = File.Exists(Path.Combine(folder, Meta)) ? [folder] : [.. Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, Meta))).Order(StringComparer.Ordinal)];
        if (folders.Length == 0) throw new InputException(folder, $"no {Meta}, here or one folder below", "recordings of MiniGrid");
        return [.. folders.Select(Read)];
    }

    private static WorldRecordings Read(string folder)
    {
        var path = Path.Combine(folder, Meta);
        var episodes = Directory.GetFiles(folder, "*.npz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToImmutableArray();
        if (episodes.Length == 0) throw new InputException(folder, "no episodes", "ep_*.npz");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return new(json.RootElement.GetProperty("task").GetString()!, json.RootElement.GetProperty("max_steps").GetInt32(), episodes);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"{path}: found no 'task' and 'max_steps', expected a JSON object with both", e);
        }
    }
}
