using CaR.Core;

namespace CaR.Cli.Composition;

/// <summary>Keeps a second live run of the same task out: the two would write into one transcript.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _file;

    /// <summary>Takes the lock of a run's folder; it ends with the process, however that ends.</summary>
    /// <exception cref="InputException">Another run holds it.</exception>
    public RunLock(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            _file = new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new InputException($"{Workplace.Shown(folder)}: found another run of this task under way, expected none: wait for it, or stop it", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
