using CaR.Core;
using CaR.Core.Publishing;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;
using CaR.Library.Tasks;
using CaR.Sandbox;
using CaR.Testing;

namespace CaR.Benchmarks;

/// <summary>The rewards that ship with the repository.</summary>
internal static class Published
{
    /// <summary>The tasks that have an accepted one, and ship with recordings.</summary>
    public static IEnumerable<string> Tasks => Directory.GetDirectories(Path.Combine(Samples.Root, "generated"))
        .Select(d => Path.GetFileName(d))
        .Where(task => TryFind(task) is not null && Directory.Exists(Path.Combine(Samples.Root, "environments", task, "recordings")))
        .Order(StringComparer.Ordinal);

    /// <summary>The newest accepted reward of a task, as stored.</summary>
    public static StoredReward Find(string task) => TryFind(task) ?? throw new InputException(task, "no accepted reward", "one");

    /// <summary>The same, ready to pay.</summary>
    public static PublishedReward Load(string task)
    {
        var stored = Find(task);
        return new(new RewardCompiler().Compile(stored.Source, CancellationToken.None).Value!, (AcceptedVerdict)stored.Verdict);
    }

    /// <summary>A task that ships with the repository.</summary>
    public static LoadedTask Task(string task) => TaskFolder.Load(Path.Combine(Samples.Root, "environments", task));

    private static StoredReward? TryFind(string task)
    {
        try
        {
            return new RewardLibrary(Path.Combine(Samples.Root, "generated"), TimeProvider.System).Find(task);
        }
        catch (InputException)
        {
            return null;
        }
    }
}
