using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Fuel of instructions, each run once.</summary>
internal sealed class Weights(CallGraph calls)
{
    private const int Call = 4, Division = 4, Simple = 1;

    /// <summary>Of a range of a method, its calls of methods that do not charge for themselves included.</summary>
    public long Of(MethodCode code, int from, int to)
    {
        var sum = 0L;
        for (var i = from; i <= to; i++) sum += Of(code[i]);
        return sum;
    }

    private long Of(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Nop => 0,
        Code.Call or Code.Callvirt or Code.Newobj => Call + (instruction.Operand is MethodDefinition own ? calls.FreeCost(own) : 0),
        Code.Div or Code.Div_Un or Code.Rem or Code.Rem_Un => Division,
        Code.Ldobj or Code.Stobj or Code.Initobj or Code.Ldelem_Any or Code.Stelem_Any => Call,
        _ => Simple,
    };
}
