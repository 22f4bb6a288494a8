using CaR.Library.Numpy;
using CaR.Library.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>Copies episodes into a task folder, holding only what CaR uses.</summary>
internal static class EpisodeCopy
{
    private static readonly string[] Kept = ["actions", "rewards", "terminated", "truncated", "success", "mission", TrajectoryFolder.StageKey];

    /// <summary>Writes the first episodes of a folder into another, an archive each.</summary>
    /// <returns>How many.</returns>
    public static int CopyAll(string from, int? take, string to, NewTask task)
    {
        Directory.CreateDirectory(to);
        var episodes = Episode.In(from);
        foreach (var episode in episodes.Take(take ?? episodes.Length)) Copy(episode, Path.Combine(to, episode.Name + ".npz"), task);
        return Math.Min(take ?? episodes.Length, episodes.Length);
    }

    private static void Copy(Episode episode, string to, NewTask task)
    {
        if (File.Exists(to)) throw new InputException(episode.Path, "a second episode of this name", "one of each name");
        var frames = episode.OpenFrames(task.Keys);
        using var file = new FileStream(to, FileMode.CreateNew);
        using var writer = new NpzWriter(file);
        writer.Add(task.Keys.Frames, new(NpyType.UInt8, [frames.Count, frames.Size.Height, frames.Size.Width, 3]), frames.Read());
        if (!episode.IsArchive) return;

        using var archive = NpzReader.Open(episode.Path);
        string?[] named = [task.Keys.Rewards, task.Keys.Terminated, task.Keys.Mission, task.Success?.Key];
        foreach (var key in Kept.Concat(named.OfType<string>()).Distinct().Where(archive.Contains)) writer.Add(key, archive.Read(key));
    }
}
