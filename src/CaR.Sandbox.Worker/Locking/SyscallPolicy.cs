namespace CaR.Sandbox.Worker.Locking;

/// <summary>What a worker may still ask of the kernel once it is locked. Everything else is refused (EPERM).</summary>
/// <remarks>Refused, not deadly: the runtime now and then asks for more than it needs, to read a file of <c>/proc</c> or to name a thread.</remarks>
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
        new("pipe2", 293, 59), new("sched_getparam", 143, 121), new("sched_getscheduler", 145, 120), new("sched_get_priority_max", 146, 125),
        new("sched_get_priority_min", 147, 126),

        // Clocks and counters that the runtime reads for its own decisions.
        new("clock_gettime", 228, 113), new("clock_getres", 229, 114), new("nanosleep", 35, 101), new("clock_nanosleep", 230, 115),
        new("gettimeofday", 96, 169), new("getcpu", 309, 168), new("sched_getaffinity", 204, 123), new("sysinfo", 99, 179),
        new("getrusage", 98, 165), new("getrandom", 318, 278),

        // Where it was started: the base library asks in order to make a path absolute.
        new("getcwd", 79, 17),
    ];

    /// <summary>Ends the process: no part of a runtime that computes asks for these, so someone else has taken it over.</summary>
    public static readonly Syscall[] Deadly =
    [
        // Programs, other processes and their memory.
        new("execve", 59, 221), new("execveat", 322, 281), new("fork", 57, -1), new("vfork", 58, -1), new("kill", 62, 129), new("tkill", 200, 130),
        new("ptrace", 101, 117), new("process_vm_readv", 310, 270), new("process_vm_writev", 311, 271), new("pidfd_open", 434, 434), new("pidfd_getfd", 438, 438),

        // The network.
        new("socket", 41, 198), new("socketpair", 53, 199), new("connect", 42, 203), new("bind", 49, 200),

        // The parts of the kernel in which most of its own faults were found.
        new("bpf", 321, 280), new("userfaultfd", 323, 282), new("io_uring_setup", 425, 425), new("perf_event_open", 298, 241), new("keyctl", 250, 219),
        new("init_module", 175, 105), new("finit_module", 313, 273), new("unshare", 272, 97), new("setns", 308, 268), new("mount", 165, 40),
        new("chroot", 161, 51), new("pivot_root", 155, 41), new("open_by_handle_at", 304, 265),
    ];

    /// <summary>Makes a thread: allowed only with the flag that keeps it in this process.</summary>
    public static readonly Syscall Clone = new("clone", 56, 220);

    /// <summary>Makes a thread or a process by flags that a filter cannot read: absent (ENOSYS), so that the C library uses <see cref="Clone"/>.</summary>
    public static readonly Syscall Clone3 = new("clone3", 435, 435);

    /// <summary>Sends a signal to a thread: allowed only within this process.</summary>
    public static readonly Syscall ThreadKill = new("tgkill", 234, 131);

    /// <summary>Chooses a thread's processors: allowed only for the calling thread, as every new one does.</summary>
    public static readonly Syscall SetAffinity = new("sched_setaffinity", 203, 122);

    /// <summary>Allowed only to name a thread or a piece of memory.</summary>
    public static readonly Syscall ProcessControl = new("prctl", 157, 167);

    /// <summary>Allowed only to read a limit of this process.</summary>
    public static readonly Syscall ResourceLimit = new("prlimit64", 302, 261);
}
