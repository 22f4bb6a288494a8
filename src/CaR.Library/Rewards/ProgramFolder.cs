using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Tasks;
using CaR.Library.Yaml;

namespace CaR.Library.Rewards;

/// <summary>A person's own programs: a folder of <c>*.cs</c>, a sub-task each, the class named like the file.</summary>
public static class ProgramFolder
{
    /// <summary>The file that may give the sub-tasks' order, as a list <c>subtasks</c> of names.</summary>
    public const string OrderFile = "reward.yaml";

    /// <summary>Reads a folder's programs, in the order of <see cref="OrderFile"/>, else of their names.</summary>
    /// <exception cref="InputException">There are none, or the list and the files do not match.</exception>
    public static RewardSource Load(string folder, RewardTask task)
    {
        if (!Directory.Exists(folder)) throw new InputException(folder, "no such folder", "a folder of C# programs");
        var names = Directory.GetFiles(folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal).ToImmutableArray();
        if (names.IsEmpty) throw new InputException(folder, "no *.cs files", "one program a sub-task");
        var ordered = Order(folder, names);
        var description = new TaskDescription(task, "Programs written by a person.", [.. ordered.Select(name => new SubTask(name, "", ""))]);
        return new(description, [.. ordered.Select(name => new ProgramSource(name, Disk.ReadText(Path.Combine(folder, name + ".cs"))))]);
    }

    private static ImmutableArray<string> Order(string folder, ImmutableArray<string> names)
    {
        var path = Path.Combine(folder, OrderFile);
        if (!File.Exists(path)) return names;
        var map = YamlMap.Read(path);
        var listed = map.List("subtasks");
        map.Finish();
        if (!listed.Order(StringComparer.Ordinal).SequenceEqual(names))
            throw new InputException(path, $"subtasks {string.Join(", ", listed)}", $"each of {string.Join(", ", names)} once");
        return listed;
    }
}
