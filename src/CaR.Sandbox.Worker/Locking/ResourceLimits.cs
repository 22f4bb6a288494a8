namespace CaR.Sandbox.Worker.Locking;

/// <summary>Limits of the kernel on what a process may hold (<c>setrlimit</c>), set once it runs: a runtime with them in place does not start.</summary>
internal static unsafe class ResourceLimits
{
    /// <summary>Private writable memory of the whole process, heap and compiler and stacks together.</summary>
    public const ulong MaxMemory = 1UL << 30;

    /// <summary>Open files: the runtime keeps its assemblies open, and a new thread needs a pipe.</summary>
    public const ulong MaxDescriptors = 512;

    // Numbers of asm-generic/resource.h, the same on x86-64 and AArch64.
    private static readonly (int Resource, ulong Limit)[] Limits =
    [
        (1, 0), // RLIMIT_FSIZE: no file may grow
        (2, MaxMemory), // RLIMIT_DATA
        (4, 0), // RLIMIT_CORE: no dump of what is in memory
        (7, MaxDescriptors), // RLIMIT_NOFILE
        (8, 0), // RLIMIT_MEMLOCK
        (12, 0), // RLIMIT_MSGQUEUE
    ];

    /// <summary>Lowers the limits for good.</summary>
    /// <returns>Whether all of them hold.</returns>
    public static bool Lower() => OperatingSystem.IsLinux() && Limits.All(l => Lower(l.Resource, l.Limit));

    private static bool Lower(int resource, ulong limit)
    {
        var now = new Libc.ResourceLimit { Soft = limit, Hard = limit };
        return Libc.setrlimit(resource, &now) == 0;
    }
}
