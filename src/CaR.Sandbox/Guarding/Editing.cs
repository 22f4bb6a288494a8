using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Puts instructions into a body.</summary>
internal static class Editing
{
    /// <summary>Inserts before an instruction; who jumps to it skips what is inserted.</summary>
    public static void Before(MethodBody body, Instruction at, params IEnumerable<Instruction> inserted)
    {
        var index = body.Instructions.IndexOf(at);
        foreach (var instruction in inserted) body.Instructions.Insert(index++, instruction);
    }

    /// <summary>Inserts before an instruction; who jumps to it comes by what is inserted.</summary>
    public static void At(MethodBody body, Instruction at, params IEnumerable<Instruction> inserted)
    {
        Instruction[] all = [.. inserted];
        Before(body, at, all);
        foreach (var instruction in body.Instructions)
            if (!all.Contains(instruction)) Redirect(instruction, at, all[0]);
    }

    /// <summary>Where an instruction may jump to.</summary>
    public static Instruction[] Targets(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };

    /// <summary>The same instruction once more, for another place. Never one that jumps.</summary>
    public static Instruction Copy(Instruction instruction)
    {
        var copy = Instruction.Create(OpCodes.Nop);
        copy.OpCode = instruction.OpCode;
        copy.Operand = instruction.Operand;
        return copy;
    }

    private static void Redirect(Instruction instruction, Instruction from, Instruction to)
    {
        if (instruction.Operand == from) instruction.Operand = to;
        if (instruction.Operand is not Instruction[] targets) return;
        for (var i = 0; i < targets.Length; i++)
            if (targets[i] == from) targets[i] = to;
    }
}
