using System.Collections.Immutable;
using CaR.Core.Trajectories;
using CaR.Library.Numpy;

namespace CaR.Library.Trajectories;

/// <summary>Recorded episodes on disk: <c>*.npz</c> archives, folders of numbered pictures, or videos (through ffmpeg), an episode each.</summary>
public static class TrajectoryFolder
{
    /// <summary>The array of ground truth, where a recording has it.</summary>
    public const string StageKey = "stage";

    /// <summary>Damaged files that an error names besides the first.</summary>
    private const int NamesTold = 5;

    /// <summary>Reads a folder that holds the folders <c>expert</c> and <c>random</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="keys">The arrays' names; null for the usual ones.</param>
    /// <param name="success">How success is read; null leaves it unknown.</param>
    /// <exception cref="InputException">A folder is missing, a file is damaged, or frames differ in size.</exception>
    public static TrajectorySet LoadSet(string folder, TrajectoryKeys? keys = null, SuccessRule? success = null) =>
        LoadSet(Path.Combine(folder, "expert"), Path.Combine(folder, "random"), keys ?? new(), success);

    /// <summary>Reads the two folders of a set.</summary>
    /// <exception cref="InputException">A folder is missing, a file is damaged, or frames differ in size.</exception>
    public static TrajectorySet LoadSet(string expert, string random, TrajectoryKeys keys, SuccessRule? success)
    {
        var memory = new FrameMemory();
        var set = new TrajectorySet(
            Load(expert, TrajectoryKind.Expert, keys, success, memory), Load(random, TrajectoryKind.Random, keys, success, memory));
        CheckSizes(expert, set.All);
        return set;
    }

    /// <summary>Reads one folder of episodes of a kind, sorted by ordinal file name.</summary>
    /// <exception cref="InputException">The folder is missing, a file is damaged, or frames differ in size.</exception>
    public static ImmutableArray<Trajectory> Load(string folder, TrajectoryKind kind, TrajectoryKeys? keys = null, SuccessRule? success = null)
    {
        var all = Load(folder, kind, keys ?? new(), success, new());
        CheckSizes(folder, all);
        return all;
    }

    /// <summary>Reads one episode.</summary>
    /// <param name="path">An archive, a folder of pictures, or a video.</param>
    /// <param name="kind">Who acted.</param>
    /// <param name="keys">The arrays' names; null for the usual ones.</param>
    /// <param name="success">How success is read; null leaves it unknown.</param>
    /// <exception cref="InputException">It is missing or damaged.</exception>
    public static Trajectory LoadOne(string path, TrajectoryKind kind, TrajectoryKeys? keys = null, SuccessRule? success = null) =>
        new Episode(Path.TrimEndingDirectorySeparator(path)).Load(kind, keys ?? new(), success, new());

    /// <summary>Reads one episode, or of a folder of episodes the first, for someone who only wants pictures to look at.</summary>
    /// <param name="path">An archive, a folder of pictures, a video, or a folder of these.</param>
    /// <exception cref="InputException">It is missing or damaged, or holds no episode.</exception>
    public static Trajectory LoadFirst(string path)
    {
        var place = Path.TrimEndingDirectorySeparator(path);
        if (Directory.Exists(place) && !PictureFrames.IsIn(place))
            place = Episode.In(place).FirstOrDefault()?.Path ?? throw new InputException(path, "no pictures", "a folder of numbered pictures, or of episodes");
        return LoadOne(place, TrajectoryKind.Mixed, new TrajectoryKeys(Frames: FramesKey(place)));
    }

    /// <summary>The archive's pictures under their usual name, or under the first that begins with it: "frames8".</summary>
    private static string FramesKey(string path)
    {
        var usual = new TrajectoryKeys().Frames;
        if (!new Episode(path).IsArchive) return usual;
        using var archive = NpzReader.Open(path);
        return archive.Contains(usual) ? usual : archive.Keys.FirstOrDefault(k => k.StartsWith(usual, StringComparison.Ordinal)) ?? usual;
    }

    /// <summary>Reads the ground truth of a folder's archives, of those that have it. Nothing that decides acceptance may call this.</summary>
    /// <exception cref="InputException">The folder is missing or a file is damaged.</exception>
    public static ImmutableArray<StageLabels> LoadStages(string folder, TrajectoryKeys? keys = null)
    {
        var labels = OnAllCores(Episode.In(folder).Where(episode => episode.IsArchive).ToImmutableArray(), episode =>
        {
            using var archive = NpzReader.Open(episode.Path);
            if (!archive.Contains(StageKey)) return null;
            var trajectory = episode.Load(TrajectoryKind.Expert, keys ?? new(), null, new());
            var stages = archive.Read(StageKey).ToNumbers();
            if (stages.Length != trajectory.Frames.Count)
                throw new InputException(episode.Path, $"{stages.Length} elements of {StageKey}", $"{trajectory.Frames.Count}, as many as frames");
            return new StageLabels(trajectory.Hash, [.. stages.Select(stage => (sbyte)stage)]);
        });
        return [.. labels.OfType<StageLabels>()];
    }

    private static ImmutableArray<Trajectory> Load(
        string folder, TrajectoryKind kind, TrajectoryKeys keys, SuccessRule? success, FrameMemory memory) =>
        OnAllCores(Episode.In(folder), episode => episode.Load(kind, keys, success, memory));

    /// <summary>Does the same to every episode. Of several errors the first in order is told in full, the other files by name and number.</summary>
    private static ImmutableArray<T> OnAllCores<T>(ImmutableArray<Episode> episodes, Func<Episode, T> action)
    {
        var results = new T[episodes.Length];
        var errors = new InputException?[episodes.Length];
        Parallel.For(0, episodes.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                results[i] = action(episodes[i]);
            }
            catch (InputException e)
            {
                errors[i] = e;
            }
        });
        return errors.All(e => e is null) ? [.. results] : throw Together(episodes, errors);
    }

    private static InputException Together(ImmutableArray<Episode> episodes, InputException?[] errors)
    {
        int[] damaged = [.. Enumerable.Range(0, errors.Length).Where(i => errors[i] is not null)];
        var first = errors[damaged[0]]!;
        var others = string.Concat(damaged.Skip(1).Take(NamesTold).Select(i => $", {Path.GetFileName(episodes[i].Path)} too"));
        var more = damaged.Length - 1 > NamesTold ? $" and {damaged.Length - 1 - NamesTold} more" : "";
        return new InputException($"{first.Message}; {damaged.Length} of {episodes.Length} episodes cannot be read{others}{more}", first);
    }

    private static void CheckSizes(string folder, IEnumerable<Trajectory> all)
    {
        Trajectory? first = null;
        foreach (var trajectory in all)
        {
            first ??= trajectory;
            if (trajectory.Frames.Size != first.Frames.Size)
                throw new InputException(folder, $"{trajectory.Name} with frames of {trajectory.Frames.Size}", $"{first.Frames.Size}, as in {first.Name}");
        }
    }
}
