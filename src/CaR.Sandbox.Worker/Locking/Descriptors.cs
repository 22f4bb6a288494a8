using System.Globalization;

namespace CaR.Sandbox.Worker.Locking;

/// <summary>The open files of this process.</summary>
internal static class Descriptors
{
    private const int GetFlags = 1; // F_GETFD
    private const int CloseOnExec = 1; // FD_CLOEXEC
    private const int SetPipeSize = 1031; // F_SETPIPE_SZ
    private const int FirstOwn = 3;

    /// <summary>Largest pipe that an ordinary user may ask for (<c>/proc/sys/fs/pipe-max-size</c>).</summary>
    private const int PipeBytes = 1 << 20;

    /// <summary>Closes what the parent left open by accident: the runtime marks all that it opens itself as closed on exec.</summary>
    public static void CloseInherited()
    {
        if (!OperatingSystem.IsLinux()) return;
        var open = Directory.GetFileSystemEntries("/proc/self/fd").Select(path => int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture));
        foreach (var descriptor in open.Where(d => d >= FirstOwn && Libc.fcntl(d, GetFlags, 0) is var flags and >= 0 && (flags & CloseOnExec) == 0))
            Libc.close(descriptor);
    }

    /// <summary>Makes a pipe hold many frames, so that the host need not wait for each to be read.</summary>
    public static void Widen(int pipe)
    {
        if (OperatingSystem.IsLinux()) Libc.fcntl(pipe, SetPipeSize, PipeBytes);
    }
}
