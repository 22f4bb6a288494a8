using System.Runtime.InteropServices;

namespace CaR.Sandbox.Worker.Locking;

/// <summary>seccomp: from now on this process may make only the system calls of <see cref="SyscallPolicy"/>.</summary>
internal static unsafe class Seccomp
{
    private const int NoNewPrivileges = 38; // PR_SET_NO_NEW_PRIVS
    private const int SetFilter = 1; // SECCOMP_SET_MODE_FILTER
    private const int AllThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC
    private const int AskAction = 2; // SECCOMP_GET_ACTION_AVAIL
    private const uint ThreadFlag = 0x00010000; // CLONE_THREAD
    private const uint NameThread = 15; // PR_SET_NAME
    private const uint NameMemory = 0x53564D41; // PR_SET_VMA
    private const int NotPermitted = 1; // EPERM
    private const int NotImplemented = 38; // ENOSYS

    private static readonly bool s_isX64 = RuntimeInformation.ProcessArchitecture is Architecture.X64;

    /// <summary>Whether the kernel and this architecture can be filtered.</summary>
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux()
        && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64
        && CanKill();

    /// <summary>AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64 of <c>linux/audit.h</c>.</summary>
    private static uint ThisArchitecture => s_isX64 ? 0xC000003E : 0xC00000B7;

    private static int Self => s_isX64 ? 317 : 277;

    /// <summary>Locks every thread of the process for good.</summary>
    /// <returns>Whether the lock holds.</returns>
    public static bool LockProcess()
    {
        if (!IsAvailable || Libc.prctl(NoNewPrivileges, 1, 0, 0, 0) != 0) return false;
        var code = Filter((uint)Environment.ProcessId).Code;
        fixed (BpfProgram.Instruction* first = code)
        {
            var program = new Program { Length = (ushort)code.Length, First = first };
            return Libc.syscall(Self, SetFilter, AllThreads, (nint)(&program), 0, 0) == 0;
        }
    }

    private static BpfProgram Filter(uint process)
    {
        var filter = new BpfProgram().OnlyOn(ThisArchitecture);
        foreach (var call in Known(SyscallPolicy.Allowed)) filter.On(call, BpfProgram.Allow);
        foreach (var call in Known(SyscallPolicy.Deadly)) filter.On(call, BpfProgram.KillProcess);
        return filter
            .On(Number(SyscallPolicy.Clone3), BpfProgram.Fail(NotImplemented))
            .OnlyWithFlag(Number(SyscallPolicy.Clone), 0, ThreadFlag)
            .OnlyWith(Number(SyscallPolicy.ThreadKill), 0, process)
            .OnlyWith(Number(SyscallPolicy.SetAffinity), 0, 0)
            .OnlyWith(Number(SyscallPolicy.ProcessControl), 0, NameThread, NameMemory)
            .OnlyWithNull(Number(SyscallPolicy.ResourceLimit), 2, BpfProgram.Fail(NotPermitted))
            .Answer(BpfProgram.Fail(NotPermitted));
    }

    private static IEnumerable<int> Known(IEnumerable<Syscall> calls) => calls.Select(Number).Where(number => number >= 0);

    private static int Number(Syscall call) => s_isX64 ? call.X64 : call.Arm64;

    private static bool CanKill()
    {
        var action = BpfProgram.KillProcess;
        return Libc.syscall(Self, AskAction, 0, (nint)(&action), 0, 0) == 0;
    }

    /// <summary><c>struct sock_fprog</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Program
    {
        public ushort Length;
        public BpfProgram.Instruction* First;
    }
}
