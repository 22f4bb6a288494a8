namespace CaR.Sandbox.Worker.Locking;

/// <summary>A system call and its numbers.</summary>
/// <param name="Name">Its name in the manual.</param>
/// <param name="X64">Its number on x86-64 (<c>asm/unistd_64.h</c>).</param>
/// <param name="Arm64">Its number on AArch64 (<c>asm-generic/unistd.h</c>); −1 where there is none.</param>
internal readonly record struct Syscall(string Name, int X64, int Arm64);
