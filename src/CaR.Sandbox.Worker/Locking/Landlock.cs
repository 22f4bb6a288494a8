using System.Runtime.InteropServices;

namespace CaR.Sandbox.Worker.Locking;

/// <summary>Landlock: a thread, and every process it starts from then on, may open only what it was told.</summary>
/// <remarks>Constants and structures as in <c>linux/landlock.h</c>. The system calls have the same numbers on every architecture.</remarks>
internal static unsafe class Landlock
{
    private const int CreateRuleset = 444;
    private const int AddRule = 445;
    private const int RestrictSelf = 446;
    private const int AskVersion = 1;
    private const int PathBeneath = 1;

    private const int OpenPathOnly = 0x200000 | 0x80000; // O_PATH | O_CLOEXEC
    private const int NoNewPrivileges = 38; // PR_SET_NO_NEW_PRIVS

    private const ulong Execute = 1 << 0;
    private const ulong WriteFile = 1 << 1;
    private const ulong ReadFile = 1 << 2;
    private const ulong ReadFolder = 1 << 3;

    /// <summary>TCP bind and connect, from version 4 on.</summary>
    private const ulong Tcp = 0b11;

    /// <summary>Abstract Unix sockets, from version 6 on.</summary>
    /// <remarks>Signals are left alone: kernels before 6.15 would refuse them between threads of one process too, and the
    /// collector of the restricted thread's process stops its threads with signals.</remarks>
    private const ulong AbstractSockets = 1 << 0;

    /// <summary>The version of the kernel's interface; 0 where there is none.</summary>
    public static int Version { get; } = OperatingSystem.IsLinux()
        ? Math.Max(0, (int)Libc.syscall(CreateRuleset, 0, 0, AskVersion, 0, 0))
        : 0;

    /// <summary>Restricts the calling thread for good. Other threads of the process stay as they are.</summary>
    /// <param name="readable">Files and folders that may be read and, if programs, started. Those that do not exist are left out.</param>
    /// <param name="writable">Devices that may be read and written.</param>
    /// <returns>Whether the restriction holds.</returns>
    public static bool RestrictThread(IEnumerable<string> readable, IEnumerable<string> writable)
    {
        if (Version == 0) return false;
        var handled = HandledFiles(Version);
        var attributes = stackalloc ulong[] { handled, Version >= 4 ? Tcp : 0, Version >= 6 ? AbstractSockets : 0 };
        var size = Version >= 6 ? 24 : Version >= 4 ? 16 : 8;
        var ruleset = (int)Libc.syscall(CreateRuleset, (nint)attributes, size, 0, 0, 0);
        if (ruleset < 0) return false;
        try
        {
            return readable.All(path => Allow(ruleset, path, Execute | ReadFile | ReadFolder))
                && writable.All(path => Allow(ruleset, path, ReadFile | WriteFile))
                && Libc.prctl(NoNewPrivileges, 1, 0, 0, 0) == 0
                && Libc.syscall(RestrictSelf, ruleset, 0, 0, 0, 0) == 0;
        }
        finally
        {
            Libc.close(ruleset);
        }
    }

    /// <summary>Every right on files that a version knows: what is not allowed by a rule is refused.</summary>
    private static ulong HandledFiles(int version) => version switch
    {
        1 => (1 << 13) - 1,
        2 => (1 << 14) - 1,
        3 or 4 => (1 << 15) - 1,
        _ => (1 << 16) - 1,
    };

    private static bool Allow(int ruleset, string path, ulong rights)
    {
        var descriptor = Libc.open(path, OpenPathOnly);
        if (descriptor < 0) return true;
        var rule = new PathRule { Rights = Directory.Exists(path) ? rights : rights & ~ReadFolder, Parent = descriptor };
        var added = Libc.syscall(AddRule, ruleset, PathBeneath, (nint)(&rule), 0, 0) == 0;
        Libc.close(descriptor);
        return added;
    }

    /// <summary><c>struct landlock_path_beneath_attr</c>.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct PathRule
    {
        public ulong Rights;
        public int Parent;
    }
}
