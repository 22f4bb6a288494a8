using System.Runtime.InteropServices;

namespace CaR.Sandbox.Worker.Locking;

/// <summary>Writes a filter of system calls in the kernel's classic BPF (<c>linux/filter.h</c>, <c>linux/seccomp.h</c>).</summary>
internal sealed class BpfProgram
{
    /// <summary>What a filter may answer.</summary>
    public const uint Allow = 0x7FFF0000;

    /// <summary>Ends the process, all its threads.</summary>
    public const uint KillProcess = 0x80000000;

    // struct seccomp_data: the number, the architecture, the instruction pointer, six arguments of 64 bits.
    private const uint NumberOffset = 0;
    private const uint ArchitectureOffset = 4;
    private const uint ArgumentsOffset = 16;

    private const ushort Load = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private const ushort JumpIfEqual = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private const ushort JumpIfAnySet = 0x45; // BPF_JMP | BPF_JSET | BPF_K
    private const ushort Return = 0x06; // BPF_RET | BPF_K

    private readonly List<Instruction> _code = [];

    /// <summary>The instructions so far.</summary>
    public ReadOnlySpan<Instruction> Code => CollectionsMarshal.AsSpan(_code);

    /// <summary>Answers that a call failed.</summary>
    public static uint Fail(int error) => 0x00050000u | (uint)error;

    /// <summary>Ends the process unless it calls in one architecture's way, then reads the number.</summary>
    /// <remarks>Numbers of the x32 way, which shares its architecture with x86-64, are above all others and known to no list.</remarks>
    public BpfProgram OnlyOn(uint architecture)
    {
        Add(Load, ArchitectureOffset);
        Add(JumpIfEqual, architecture, 1, 0);
        Answer(KillProcess);
        Add(Load, NumberOffset);
        return this;
    }

    /// <summary>Answers a call whatever its arguments.</summary>
    public BpfProgram On(int number, uint answer)
    {
        Add(JumpIfEqual, (uint)number, 0, 1);
        return Answer(answer);
    }

    /// <summary>Allows a call whose argument's lower half has one of the values; another ends the process.</summary>
    public BpfProgram OnlyWith(int number, int argument, params ReadOnlySpan<uint> values)
    {
        Add(JumpIfEqual, (uint)number, 0, (byte)(2 + 2 * values.Length));
        Add(Load, Lower(argument));
        foreach (var value in values) On((int)value, Allow);
        return Answer(KillProcess);
    }

    /// <summary>Allows a call whose argument has a flag set; otherwise the process ends.</summary>
    public BpfProgram OnlyWithFlag(int number, int argument, uint flag)
    {
        Add(JumpIfEqual, (uint)number, 0, 4);
        Add(Load, Lower(argument));
        Add(JumpIfAnySet, flag, 0, 1);
        Answer(Allow);
        return Answer(KillProcess);
    }

    /// <summary>Allows a call whose pointer argument is null; otherwise it fails.</summary>
    public BpfProgram OnlyWithNull(int number, int argument, uint otherwise)
    {
        Add(JumpIfEqual, (uint)number, 0, 6);
        Add(Load, Lower(argument));
        Add(JumpIfEqual, 0, 0, 3);
        Add(Load, Lower(argument) + 4);
        Add(JumpIfEqual, 0, 0, 1);
        Answer(Allow);
        return Answer(otherwise);
    }

    /// <summary>Answers whatever came so far.</summary>
    public BpfProgram Answer(uint answer)
    {
        Add(Return, answer);
        return this;
    }

    // Both architectures are little-endian: the lower half comes first.
    private static uint Lower(int argument) => ArgumentsOffset + 8 * (uint)argument;

    private void Add(ushort code, uint value, byte whenTrue = 0, byte whenFalse = 0) => _code.Add(new(code, whenTrue, whenFalse, value));

    /// <summary><c>struct sock_filter</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Instruction(ushort Code, byte WhenTrue, byte WhenFalse, uint Value);
}
