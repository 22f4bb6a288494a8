using System.Collections.Immutable;
using CaR.Library.Yaml;

namespace CaR.Library.Zoo;

/// <summary>A collection of rewards with a known truth, to score a verifier: folders of programs, listed and labelled in one file.</summary>
public static class ProgramZoo
{
    /// <summary>The list: each item names a <c>folder</c> (task/name), a <c>label</c> (good or bad), a <c>defect</c> and a <c>why</c>.</summary>
    public const string ListFile = "zoo.yaml";

    private const string Good = "good";
    private const string Bad = "bad";

    /// <summary>Reads the list of a zoo, in its order.</summary>
    /// <exception cref="InputException">It is missing or wrong, names a folder twice, or one that is not there.</exception>
    public static ImmutableArray<ZooEntry> Load(string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException(folder, "no such folder", $"one with {ListFile}");
        var path = Path.Combine(folder, ListFile);
        ImmutableArray<ZooEntry> entries = [.. YamlMap.ReadList(path).Select(map => Entry(folder, path, map))];
        var twice = entries.GroupBy(e => e.Folder, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? entries : throw new InputException(path, $"{twice.Key} {twice.Count()} times", "each folder once");
    }

    private static ZooEntry Entry(string zoo, string path, YamlMap map)
    {
        var (folder, label, defect, why) = (map.Required("folder"), map.Required("label"), map.Required("defect"), map.Required("why"));
        map.Finish();
        if (folder.Split('/') is not [{ Length: > 0 } task, { Length: > 0 } name] || task is "." or ".." || name is "." or "..")
            throw new InputException(path, $"folder '{folder}'", "task/name");
        if (label is not (Good or Bad)) throw new InputException(path, $"label '{label}' of {folder}", $"{Good} or {Bad}");
        var programs = Path.Combine(zoo, task, name);
        return Directory.Exists(programs)
            ? new(task, name, programs, label is Good, defect, why)
            : throw new InputException(path, $"{folder}, where no folder is", "a folder of C# programs");
    }
}
