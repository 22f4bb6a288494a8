using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>A loop whose number of rounds is known before the first one: <c>for (i = a; i &lt; b; i += c)</c> with nothing else that changes i or b.</summary>
/// <remarks>
/// Its shape is the compiler's: a jump to the test, the body, the step, the test, a jump back. Every round comes by the step,
/// since nobody jumps between step and test; nobody else jumps in.
/// </remarks>
internal sealed record CountedLoop(Loop Loop, int Test, VariableDefinition Counter, int Step, bool Inclusive)
{
    /// <summary>The jump to the test, which comes before the first round.</summary>
    public int Entry => Loop.Head - 1;

    /// <summary>Whether it counts up; else down.</summary>
    public bool Up => Step > 0;

    /// <summary>The bound's instructions are those between the counter and the jump back.</summary>
    public (int From, int To) Bound => (Test + 1, Loop.Tail - 1);

    /// <summary>Recognises a loop, or not.</summary>
    public static CountedLoop? Of(MethodCode code, Loop loop)
    {
        if (Compare(code[loop.Tail].OpCode) is not var (up, inclusive) || loop.Backs != 1) return null;
        if (loop.Head == 0 || code[loop.Head - 1].OpCode != OpCodes.Br) return null;
        var bound = new PureExpressions(code, loop.Head, loop.Tail).StartBefore(loop.Tail);
        var test = bound - 1;
        if (bound <= loop.Head + 4 || code.Sources(bound).Count > 0 || code.Sources(loop.Tail).Count > 0) return null;
        if (code[test] is not { OpCode.Code: Code.Ldloc, Operand: VariableDefinition counter } || counter.VariableType.MetadataType is not Mono.Cecil.MetadataType.Int32) return null;
        if (StepOf(code, test, counter) is not { } step || (step > 0) != up || step == int.MinValue) return null;
        if (code.Escapes(counter) || code.Stores(counter, loop.Head, loop.Tail).Count() != 1) return null;
        // The test is jumped to once, from before the loop; no other jump leads into the loop from outside.
        if (code.Sources(test) is not [var first] || first != loop.Head - 1) return null;
        return EntersElsewhere(code, loop, test) ? null : new(loop, test, counter, step, inclusive);
    }

    private static (bool Up, bool Inclusive)? Compare(OpCode jump) => jump.Code switch
    {
        Code.Blt => (true, false),
        Code.Ble => (true, true),
        Code.Bgt => (false, false),
        Code.Bge => (false, true),
        _ => null,
    };

    /// <summary>What <c>i; c; add; → i</c>, right before the test, adds; null where it stands not there.</summary>
    private static int? StepOf(MethodCode code, int test, VariableDefinition counter)
    {
        var (load, number, sum, store) = (code[test - 4], code[test - 3], code[test - 2], code[test - 1]);
        if (load.OpCode != OpCodes.Ldloc || load.Operand != counter || store.OpCode != OpCodes.Stloc || store.Operand != counter) return null;
        if (number.OpCode != OpCodes.Ldc_I4 || code.Sources(test - 3).Count + code.Sources(test - 2).Count + code.Sources(test - 1).Count > 0) return null;
        var by = (int)number.Operand;
        return sum.OpCode == OpCodes.Add ? by : sum.OpCode == OpCodes.Sub && by != int.MinValue ? -by : null;
    }

    private static bool EntersElsewhere(MethodCode code, Loop loop, int test)
    {
        for (var i = loop.Head; i <= loop.Tail; i++)
            if (code.Sources(i).Any(s => s < loop.Head || s > loop.Tail) && i != test) return true;
        return false;
    }
}
