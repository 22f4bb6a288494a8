using System.Collections.Immutable;
using CaR.Core.Trajectories;
using CaR.Library.Numpy;

namespace CaR.Library.Trajectories;

/// <summary>What lies on disk of one episode: an archive, a folder of pictures, or a video.</summary>
/// <param name="path">File or folder.</param>
internal sealed class Episode(string path)
{
    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>Its name without the file's extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>Whether it is an archive, and so may tell more than pictures.</summary>
    public bool IsArchive => HasExtension(".npz");

    /// <summary>All episodes of a folder, by ordinal file name.</summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static ImmutableArray<Episode> In(string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException(folder, "no such folder", "a folder of trajectories");
        var entries = Disk.Try($"{folder}: cannot be read", () => Directory.GetFileSystemEntries(folder));
        return [.. entries.Order(StringComparer.Ordinal).Select(entry => new Episode(entry)).Where(episode => episode.HasFrames())];
    }

    /// <summary>Reads an episode; of pictures alone nothing but the pictures is known.</summary>
    public Trajectory Load(TrajectoryKind kind, TrajectoryKeys keys, SuccessRule? success, FrameMemory memory)
    {
        var name = $"{kind.ToString().ToLowerInvariant()}/{Name}";
        if (!IsArchive)
        {
            var (pictures, frames) = memory.Take(OpenFrames(keys));
            return new(name, kind, pictures, frames, false, null, null, null);
        }

        using var archive = NpzReader.Open(path);
        var arrays = EpisodeArrays.Read(archive, keys, success?.Key);
        var sequence = NpzFrames.Open(path, archive, keys.Frames);
        arrays.CheckLengths(path, sequence.Count - 1);
        var (hash, kept) = memory.Take(sequence);
        return new(name, kind, hash, kept, arrays.Ended, success?.Judge(arrays.Success, arrays.Rewards), arrays.Return, arrays.Mission);
    }

    /// <summary>The pictures alone.</summary>
    public FrameSequence OpenFrames(TrajectoryKeys keys)
    {
        if (Directory.Exists(path)) return PictureFrames.Open(path);
        if (!IsArchive) return VideoFrames.Open(path);
        using var archive = NpzReader.Open(path);
        return NpzFrames.Open(path, archive, keys.Frames);
    }

    private bool HasFrames() =>
        Directory.Exists(path) ? PictureFrames.IsIn(path) : IsArchive || Video.Ffmpeg.Extensions.Any(HasExtension);

    private bool HasExtension(string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
