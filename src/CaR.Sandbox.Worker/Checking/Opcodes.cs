using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>Reads a method's instructions.</summary>
internal static class Opcodes
{
    private static readonly FrozenDictionary<ushort, OpCode> s_all = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToFrozenDictionary(o => (ushort)o.Value);

    /// <summary>The instructions with their offsets and operands.</summary>
    /// <exception cref="BadImageFormatException">The code ends in mid-instruction, or has an unknown one.</exception>
    public static List<Instruction> Read(BlobReader code)
    {
        var read = new List<Instruction>();
        while (code.RemainingBytes > 0)
        {
            var offset = code.Offset;
            ushort value = code.ReadByte();
            if (value == 0xFE) value = (ushort)((value << 8) | code.ReadByte());
            if (!s_all.TryGetValue(value, out var opcode)) throw new BadImageFormatException();
            var (operand, targets) = Operand(opcode, ref code);
            read.Add(new(offset, opcode, operand, targets, code.Offset));
        }

        return read;
    }

    private static (int Operand, int[] Targets) Operand(OpCode opcode, ref BlobReader code)
    {
        switch (opcode.OperandType)
        {
            case OperandType.InlineNone:
                return (0, []);
            case OperandType.ShortInlineI or OperandType.ShortInlineVar:
                return (code.ReadByte(), []);
            case OperandType.InlineVar:
                return (code.ReadUInt16(), []);
            case OperandType.InlineI8 or OperandType.InlineR:
                code.ReadInt64();
                return (0, []);
            case OperandType.ShortInlineBrTarget:
                var near = code.ReadSByte();
                return (0, [code.Offset + near]);
            case OperandType.InlineBrTarget:
                var far = code.ReadInt32();
                return (0, [code.Offset + far]);
            case OperandType.InlineSwitch:
                return (0, Switch(ref code));
            default:
                return (code.ReadInt32(), []);
        }
    }

    private static int[] Switch(ref BlobReader code)
    {
        var count = code.ReadUInt32();
        if (count > code.RemainingBytes / 4) throw new BadImageFormatException();
        var targets = new int[count];
        for (var i = 0; i < targets.Length; i++) targets[i] = code.ReadInt32();
        for (var i = 0; i < targets.Length; i++) targets[i] += code.Offset;
        return targets;
    }

    /// <summary>One instruction.</summary>
    /// <param name="Offset">Where it begins.</param>
    /// <param name="Code">What it does.</param>
    /// <param name="Operand">A token or a small number.</param>
    /// <param name="Targets">Where it may jump to.</param>
    /// <param name="Next">Where the next one begins.</param>
    internal readonly record struct Instruction(int Offset, OpCode Code, int Operand, int[] Targets, int Next);
}
