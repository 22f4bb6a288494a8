using System.Globalization;
using System.Text;
using CaR.Core.Trajectories;
using CaR.Library.Numpy;
using CaR.Library.Storage;

namespace CaR.Library.Trajectories;

/// <summary>Writes a new recording: a folder a kind with archives <c>ep_000.npz</c> …, and <c>meta.json</c> beside them. Whole or not at all.</summary>
public sealed class RecordingWriter : IDisposable
{
    /// <summary>What a recording says of itself.</summary>
    public const string MetaFile = "meta.json";

    private readonly string _place;
    private readonly NewFolder _folder;
    private readonly Dictionary<TrajectoryKind, int> _written = [];

    /// <summary>Begins a recording.</summary>
    /// <param name="place">Its folder, which must not exist or be empty.</param>
    /// <exception cref="InputException">There is something, or the disk is read-only.</exception>
    public RecordingWriter(string place)
    {
        _place = place;
        if (IsTaken(place)) throw Taken();
        _folder = Disk.Try($"{place}: cannot be written", () => new NewFolder(place));
    }

    /// <summary>The name of a kind's folder, which is also what names of its trajectories begin with.</summary>
    public static string FolderOf(TrajectoryKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Adds an episode.</summary>
    /// <param name="kind">Who acted.</param>
    /// <param name="arrays">Writes its arrays.</param>
    /// <returns>Its file within the recording, without extension: "expert/ep_003".</returns>
    /// <exception cref="InputException">The disk is read-only or full.</exception>
    public string Add(TrajectoryKind kind, Action<NpzWriter> arrays)
    {
        var number = _written.GetValueOrDefault(kind);
        var name = string.Create(CultureInfo.InvariantCulture, $"{FolderOf(kind)}/ep_{number:000}");
        Disk.Try($"{_place}: cannot be written", () =>
        {
            var path = Path.Combine(_folder.Folder, name + ".npz");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new NpzWriter(file);
            arrays(writer);
        });
        _written[kind] = number + 1;
        return name;
    }

    /// <summary>Puts everything in its place.</summary>
    /// <param name="meta">The JSON document.</param>
    /// <exception cref="InputException">Someone else made something there meanwhile, or the disk is read-only or full.</exception>
    public void Complete(string meta) => Disk.Try($"{_place}: cannot be written", () =>
    {
        Disk.WriteNew(Path.Combine(_folder.Folder, MetaFile), Encoding.UTF8.GetBytes(meta));
        if (Directory.Exists(_place)) Directory.Delete(_place); // refuses where it is not empty
        if (!_folder.Complete()) throw Taken();
    });

    /// <summary>Clears away what was not completed.</summary>
    public void Dispose() => _folder.Dispose();

    private static bool IsTaken(string place) =>
        File.Exists(place) || (Directory.Exists(place) && Disk.Try($"{place}: cannot be read", () => Directory.EnumerateFileSystemEntries(place).Any()));

    private InputException Taken() => new(_place, "something that exists already", "a new or an empty folder");
}
