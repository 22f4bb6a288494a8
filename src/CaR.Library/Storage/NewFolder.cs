using System.Diagnostics;

namespace CaR.Library.Storage;

/// <summary>A folder that comes into being whole or not at all: filled under a temporary name beside its place, then renamed.</summary>
internal sealed class NewFolder : IDisposable
{
    private const string Prefix = ".unfinished-";
    private readonly string _place;

    /// <summary>Begins a folder, and clears away what earlier, killed processes left unfinished beside it.</summary>
    /// <param name="place">Where it will be.</param>
    public NewFolder(string place)
    {
        _place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));
        var parent = Path.GetDirectoryName(_place)!;
        Directory.CreateDirectory(parent);
        CleanUp(parent);
        Folder = Path.Combine(parent, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(Folder);
    }

    /// <summary>Where to write for now.</summary>
    public string Folder { get; }

    /// <summary>Gives the folder its name.</summary>
    /// <returns>Whether it did; false where another process was there first.</returns>
    public bool Complete()
    {
        try
        {
            Directory.Move(Folder, _place);
            return true;
        }
        catch (IOException) when (Directory.Exists(_place))
        {
            return false;
        }
    }

    /// <summary>Clears away what was not completed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static void CleanUp(string parent)
    {
        foreach (var folder in Directory.GetDirectories(parent, Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (int.TryParse(owner, out var id) && IsAlive(id)) continue;
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
