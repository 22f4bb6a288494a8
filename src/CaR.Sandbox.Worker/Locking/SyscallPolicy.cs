namespace CaR.Sandbox.Worker.Locking;

/// <summary>What a worker may still ask of the kernel once it is locked. Everything else ends the process.</summary>
internal static class SyscallPolicy
{
    /// <summary>Allowed with any arguments.</summary>
    public static readonly Syscall[] Allowed =
    [
        // The pipe to the host. Nothing else is open, and nothing can be opened.
        new("read", 0, 63), new("write", 1, 64), new("poll", 7, -1), new("ppoll", 271, 73), new("close", 3, 57),
        new("fstat", 5, 80), new("lseek", 8, 62),

        // Memory of the heap, of the just-in-time compiler and of stacks.
        new("mmap", 9, 222), new("mprotect", 10, 226), new("munmap", 11, 215), new("brk", 12, 214), new("mremap", 25, 216),
        new("madvise", 28, 233), new("membarrier", 324, 283),

        // Threads of the runtime: waiting for each other, being stopped by the collector, ending.
        new("futex", 202, 98), new("sched_yield", 24, 124), new("rt_sigaction", 13, 134), new("rt_sigprocmask", 14, 135),
        new("rt_sigreturn", 15, 139), new("sigaltstack", 131, 132), new("restart_syscall", 219, 128), new("gettid", 186, 178),
        new("getpid", 39, 172), new("set_robust_list", 273, 99), new("rseq", 334, 293), new("exit", 60, 93), new("exit_group", 231, 94),

        // Clocks and counters that the runtime reads for its own decisions.
        new("clock_gettime", 228, 113), new("clock_getres", 229, 114), new("nanosleep", 35, 101), new("clock_nanosleep", 230, 115),
        new("gettimeofday", 96, 169), new("getcpu", 309, 168), new("sched_getaffinity", 204, 123), new("sysinfo", 99, 179),
        new("getrusage", 98, 165), new("getrandom", 318, 278),
    ];

    /// <summary>Refused with EPERM: the runtime asks now and then, and does without.</summary>
    public static readonly Syscall[] Refused =
    [
        new("open", 2, -1), new("openat", 257, 56), new("stat", 4, -1), new("lstat", 6, -1), new("newfstatat", 262, 79), new("statx", 332, 291),
        new("access", 21, -1), new("faccessat", 269, 48), new("faccessat2", 439, 439), new("readlink", 89, -1), new("readlinkat", 267, 78),
        new("getcwd", 79, 17), new("fcntl", 72, 25), new("ioctl", 16, 29), new("uname", 63, 160), new("sched_setaffinity", 203, 122),
        new("mlock", 149, 228), new("munlock", 150, 229), new("mincore", 27, 232), new("mbind", 237, 235), new("get_mempolicy", 239, 236),
        new("sched_getscheduler", 145, 120), new("sched_getparam", 143, 121), new("memfd_create", 319, 279), new("ftruncate", 77, 46),
    ];

    /// <summary>Makes a thread: allowed only with the flag that keeps it in this process.</summary>
    public static readonly Syscall Clone = new("clone", 56, 220);

    /// <summary>Makes a thread or a process by flags that a filter cannot read: absent (ENOSYS), so that the C library uses <see cref="Clone"/>.</summary>
    public static readonly Syscall Clone3 = new("clone3", 435, 435);

    /// <summary>Sends a signal to a thread: allowed only within this process.</summary>
    public static readonly Syscall ThreadKill = new("tgkill", 234, 131);

    /// <summary>Allowed only to name a thread or a piece of memory.</summary>
    public static readonly Syscall ProcessControl = new("prctl", 157, 167);

    /// <summary>Allowed only to read a limit of this process.</summary>
    public static readonly Syscall ResourceLimit = new("prlimit64", 302, 261);
}
