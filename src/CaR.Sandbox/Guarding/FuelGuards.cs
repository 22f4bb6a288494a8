using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>
/// Charges a method for what it does: at its entry for each instruction once, and for each loop for its instructions times
/// its rounds. Where the rounds are known before the first one they are charged there, whole nests at once.
/// </summary>
internal sealed class FuelGuards(CallGraph calls, GuardReferences guards)
{
    /// <summary>Fuel that a loop gathers before it is charged: looking at the budget in every round would cost more than the round.</summary>
    private const int Gathered = 1024;

    private readonly Weights _weights = new(calls);

    public void Run(MethodDefinition method)
    {
        var code = new MethodCode(method);
        var entry = _weights.Of(code, 0, code.Instructions.Length - 1);
        Loop[] loops = [.. Loop.In(code)];
        var nests = new LoopNests(code, loops, _weights);
        foreach (var nest in nests.Outermost) Editing.At(method.Body, code[nest.Entry], [.. ChargeOf(code, nests, nest)]);
        GuardOthers(method, code, [.. loops.Where(l => !nests.IsCounted(l))]);
        var watches = calls.Watches(method);
        if (watches) Watch(method.Body, calls.Frame(method));
        if (calls.ChargesItself(method)) Editing.Before(method.Body, method.Body.Instructions[0], Long(entry), Instruction.Create(OpCodes.Call, guards.Charge));
    }

    private IEnumerable<Instruction> ChargeOf(MethodCode code, LoopNests nests, CountedLoop nest) =>
        [.. CostOf(code, nests, nest, Instruction.Create(OpCodes.Ldloc, nest.Counter)), Instruction.Create(OpCodes.Call, guards.Charge)];

    /// <summary>Rounds × (the body once + what the loops within it cost).</summary>
    private IEnumerable<Instruction> CostOf(MethodCode code, LoopNests nests, CountedLoop loop, params IEnumerable<Instruction> from)
    {
        foreach (var instruction in from) yield return instruction;
        for (var i = loop.Bound.From; i <= loop.Bound.To; i++) yield return Editing.Copy(code[i]);
        yield return Instruction.Create(OpCodes.Conv_I8);
        if (loop.Inclusive)
        {
            yield return Long(loop.Up ? 1 : -1);
            yield return Instruction.Create(OpCodes.Add);
        }

        yield return Instruction.Create(OpCodes.Ldc_I4, Math.Abs(loop.Step));
        yield return Instruction.Create(OpCodes.Call, loop.Up ? guards.Up : guards.Down);
        yield return Long(_weights.Of(code, loop.Loop.Head, loop.Loop.Tail));
        foreach (var (inner, start) in nests.FoldedInto(loop))
        {
            var begin = Enumerable.Range(start, inner.Entry - 1 - start).Select(i => Editing.Copy(code[i]));
            foreach (var instruction in CostOf(code, nests, inner, begin)) yield return instruction;
            yield return Instruction.Create(OpCodes.Call, guards.Sum);
        }

        yield return Instruction.Create(OpCodes.Call, guards.Product);
    }

    private void GuardOthers(MethodDefinition method, MethodCode code, Loop[] loops)
    {
        if (loops.Length == 0) return;
        var gathered = new VariableDefinition(method.Module.TypeSystem.Int32);
        method.Body.Variables.Add(gathered);
        method.Body.InitLocals = true;
        foreach (var loop in loops)
        {
            var cost = (int)Math.Min(_weights.Of(code, loop.Head, loop.Tail), int.MaxValue / 2);
            Editing.At(method.Body, code[loop.Head], [.. Gather(gathered, cost, code[loop.Head])]);
        }

        foreach (var ret in method.Body.Instructions.Where(i => i.OpCode == OpCodes.Ret).ToArray())
            Editing.At(method.Body, ret, Instruction.Create(OpCodes.Ldloc, gathered), Instruction.Create(OpCodes.Conv_I8), Instruction.Create(OpCodes.Call, guards.Charge));
    }

    private IEnumerable<Instruction> Gather(VariableDefinition gathered, int cost, Instruction go) =>
    [
        Instruction.Create(OpCodes.Ldloc, gathered),
        Instruction.Create(OpCodes.Ldc_I4, cost),
        Instruction.Create(OpCodes.Add),
        Instruction.Create(OpCodes.Stloc, gathered),
        Instruction.Create(OpCodes.Ldloc, gathered),
        Instruction.Create(OpCodes.Ldc_I4, Gathered),
        Instruction.Create(OpCodes.Blt, go),
        Instruction.Create(OpCodes.Ldloc, gathered),
        Instruction.Create(OpCodes.Conv_I8),
        Instruction.Create(OpCodes.Call, guards.Charge),
        Instruction.Create(OpCodes.Ldc_I4, 0),
        Instruction.Create(OpCodes.Stloc, gathered),
    ];

    private void Watch(MethodBody body, int frame)
    {
        foreach (var ret in body.Instructions.Where(i => i.OpCode == OpCodes.Ret).ToArray())
            Editing.At(body, ret, Instruction.Create(OpCodes.Ldc_I4, frame), Instruction.Create(OpCodes.Call, guards.Ascend));
        Editing.Before(body, body.Instructions[0], Instruction.Create(OpCodes.Ldc_I4, frame), Instruction.Create(OpCodes.Call, guards.Descend));
    }

    private static Instruction Long(long value) => Instruction.Create(OpCodes.Ldc_I8, value);
}
