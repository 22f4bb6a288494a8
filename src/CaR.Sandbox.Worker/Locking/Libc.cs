using System.Runtime.InteropServices;

namespace CaR.Sandbox.Worker.Locking;

/// <summary>The calls of the C library that the base library does not offer.</summary>
/// <remarks>All answer −1 on failure. Only to be called on Linux, <see cref="getppid"/> on any Unix.</remarks>
internal static unsafe partial class Libc
{
    private const string Name = "libc";

    /// <summary>Any system call by its number; unused arguments are 0.</summary>
    [LibraryImport(Name, SetLastError = true)]
    public static partial nint syscall(nint number, nint a, nint b, nint c, nint d, nint e);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int setrlimit(int resource, ResourceLimit* limit);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int open(string path, int flags);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int close(int descriptor);

    [LibraryImport(Name, SetLastError = true)]
    public static partial int fcntl(int descriptor, int command, nint argument);

    [LibraryImport(Name)]
    public static partial int getppid();

    /// <summary><c>struct rlimit</c> on 64-bit systems.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ResourceLimit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
