using System.Collections.Immutable;

namespace CaR.Library.Rewards;

/// <summary>What a person calls a reward → the reward.</summary>
internal sealed class RewardFinder(string root)
{
    private const int MinPrefix = 3;
    private const int MaxNamed = 8;

    public StoredReward Find(string text)
    {
        if ((FolderAt(text) ?? FolderAt(Path.Combine(root, text))) is { } folder) return RewardReader.Read(folder);
        if (TaskAt(text) is { } task) return NewestAccepted(task);
        var prefix = text.ToLowerInvariant();
        var matches = prefix.Length >= MinPrefix && prefix.All(char.IsAsciiHexDigit)
            ? Tasks().SelectMany(known => Folders(known)).Where(f => Matches(f, prefix)).ToImmutableArray()
            : [];
        return matches switch
        {
            [var only] => RewardReader.Read(only),
            [] => throw new InputException($"reward '{text}'", "no such folder, task or hash", Known()),
            _ => throw new InputException($"reward '{text}'", $"{matches.Length} that begin so", $"more digits: {Names(matches)}"),
        };
    }

    private static string? FolderAt(string text)
    {
        if (File.Exists(Path.Combine(text, RewardFiles.Document))) return Path.TrimEndingDirectorySeparator(text);
        return Path.GetFileName(text) == RewardFiles.Document && File.Exists(text) ? Path.GetDirectoryName(Path.GetFullPath(text)) : null;
    }

    /// <summary>A task by its name, or by its folder below the root.</summary>
    private string? TaskAt(string text)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(text));
        var name = Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) ? Path.GetFileName(path) : text;
        return Tasks().Contains(name) ? name : null;
    }

    /// <summary>Compares with the folder's name, and with the whole hash where more digits are given.</summary>
    private static bool Matches(string folder, string prefix)
    {
        var name = Path.GetFileName(folder);
        if (prefix.Length <= name.Length) return name.StartsWith(prefix, StringComparison.Ordinal);
        return prefix.StartsWith(name, StringComparison.Ordinal)
            && RewardReader.ReadDocument(Path.Combine(folder, RewardFiles.Document)).Hash.StartsWith(prefix, StringComparison.Ordinal);
    }

    private static string Names(IEnumerable<string> folders) =>
        string.Join(", ", folders.Take(MaxNamed).Select(f => $"{Path.GetFileName(Path.GetDirectoryName(f))}/{Path.GetFileName(f)}"));

    private StoredReward NewestAccepted(string task)
    {
        var all = Folders(task);
        var newest = all.Select(folder => (Folder: folder, Document: RewardReader.ReadDocument(Path.Combine(folder, RewardFiles.Document))))
            .Where(reward => reward.Document.Accepted)
            .OrderByDescending(reward => reward.Document.Created).ThenBy(reward => reward.Document.Hash, StringComparer.Ordinal)
            .FirstOrDefault();
        return newest.Folder is not null
            ? RewardReader.Read(newest.Folder)
            : throw new InputException($"task '{task}'", all.Length == 0 ? "no rewards" : "only rejected rewards", all.Length == 0 ? Known() : $"one by name: {Names(all)}");
    }

    private string Known()
    {
        var tasks = Tasks();
        return tasks.IsEmpty ? $"a reward under {root}, which has none yet" : $"a folder, the beginning of a hash, or one of: {string.Join(", ", tasks.Take(2 * MaxNamed))}";
    }

    private ImmutableArray<string> Tasks() => Directory.Exists(root)
        ? [.. Directory.GetDirectories(root).Select(f => Path.GetFileName(f)).Where(name => name[0] != '.').Order(StringComparer.Ordinal)]
        : [];

    private ImmutableArray<string> Folders(string task) =>
        [.. Directory.GetDirectories(Path.Combine(root, task)).Where(f => File.Exists(Path.Combine(f, RewardFiles.Document))
            && Path.GetFileName(f)[0] != '.').Order(StringComparer.Ordinal)];
}
