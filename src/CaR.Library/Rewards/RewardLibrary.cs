using System.Reflection;
using CaR.Core.Publishing;
using CaR.Core.Verdicts;
using CaR.Library.Storage;
using CaR.Library.Tasks;

namespace CaR.Library.Rewards;

/// <summary>Rewards on disk: <c>&lt;root&gt;/&lt;task&gt;/&lt;first twelve digits of the hash&gt;/</c>, a folder each, accepted and rejected alike.</summary>
/// <param name="root">The folder, usually <c>generated</c>; made when needed.</param>
/// <param name="time">Tells when a reward is first stored.</param>
public sealed class RewardLibrary(string root, TimeProvider time) : IRewardPublisher
{
    /// <summary>The version of CaR that writes.</summary>
    public static string ToolVersion { get; } =
        typeof(RewardLibrary).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Where a program is, or would be, stored.</summary>
    public string FolderOf(string task, string hash) => Path.Combine(root, task, ContentHash.Short(hash));

    /// <inheritdoc/>
    /// <remarks>
    /// A new folder appears whole. Of one that is there already, files that differ are replaced one by one, reward.json last, and the time of its
    /// first storing stays; the programs cannot differ, for the folder is named after them.
    /// </remarks>
    public Reward Publish(Publication publication)
    {
        var program = publication.Program;
        // Checked first: a verdict on another program must leave no trace.
        Reward reward = publication.Verdict is AcceptedVerdict accepted ? new PublishedReward(program, accepted) : new UnverifiedReward(program);
        var task = program.Source.Description.Task.Name;
        TaskYaml.CheckName("task", task);
        var folder = FolderOf(task, program.Hash);
        Disk.Try($"{folder}: cannot be written", () =>
        {
            if (!Directory.Exists(folder) && Create(folder, publication)) return;
            Update(folder, publication);
        });
        return reward;
    }

    /// <summary>Finds a reward.</summary>
    /// <param name="text">A reward's folder, a task's name (its newest accepted one), or the beginning of a hash that only one reward has.</param>
    /// <exception cref="InputException">There is none, or more than one, or its files are damaged.</exception>
    public StoredReward Find(string text) => new RewardFinder(root).Find(text);

    private bool Create(string folder, Publication publication)
    {
        using var created = new NewFolder(folder);
        foreach (var (name, bytes) in RewardFiles.Of(publication, time.GetUtcNow(), ToolVersion))
            Disk.WriteNew(Path.Combine(created.Folder, name), bytes);
        return created.Complete();
    }

    private void Update(string folder, Publication publication)
    {
        var document = Path.Combine(folder, RewardFiles.Document);
        var created = File.Exists(document) ? RewardReader.ReadDocument(document).Created : time.GetUtcNow();
        foreach (var (name, bytes) in RewardFiles.Of(publication, created, ToolVersion))
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) Disk.WriteAtomically(path, bytes);
        }
    }
}
