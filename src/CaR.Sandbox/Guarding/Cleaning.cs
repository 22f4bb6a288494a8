using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Takes out what only tools read, and what the compiler adds to ordinary code that no loaded image may have.</summary>
internal static class Cleaning
{
    private const string Helper = "ThrowSwitchExpressionException";

    public static void Run(ModuleDefinition module, GuardReferences guards)
    {
        module.Assembly.CustomAttributes.Clear();
        module.CustomAttributes.Clear();
        foreach (var type in module.GetTypes())
        {
            Strip(type);
            foreach (var method in type.Methods.Where(m => m.HasBody)) Clean(method.Body, guards);
        }

        if (module.GetType("<PrivateImplementationDetails>") is not { } data) return;
        foreach (var helper in data.Methods.Where(m => m.Name.StartsWith(Helper, StringComparison.Ordinal)).ToArray()) data.Methods.Remove(helper);
        if (data is { HasMethods: false, HasFields: false }) module.Types.Remove(data);
    }

    private static void Strip(TypeDefinition type)
    {
        type.CustomAttributes.Clear();
        type.Properties.Clear();
        foreach (var constant in type.Fields.Where(f => f.IsLiteral).ToArray()) type.Fields.Remove(constant);
        foreach (var field in type.Fields) field.CustomAttributes.Clear();
        foreach (var method in type.Methods)
        {
            method.CustomAttributes.Clear();
            method.MethodReturnType.CustomAttributes.Clear();
            foreach (var parameter in method.Parameters)
            {
                parameter.CustomAttributes.Clear();
                parameter.HasDefault = parameter.IsOptional = parameter.HasConstant = false;
            }
        }
    }

    private static void Clean(MethodBody body, GuardReferences guards)
    {
        foreach (var handler in body.ExceptionHandlers.ToArray()) RemoveDisposal(body, handler);
        foreach (var call in body.Instructions.Where(IsHelper).ToArray())
        {
            if (((MethodReference)call.Operand).HasParameters)
            {
                // What did not match is on the stack, boxed if it was a value.
                if (call.Previous.OpCode == OpCodes.Box) (call.Previous.OpCode, call.Previous.Operand) = (OpCodes.Nop, null);
                Editing.Before(body, call, Instruction.Create(OpCodes.Pop));
            }

            call.Operand = guards.Unmatched;
        }
    }

    private static bool IsHelper(Instruction instruction) =>
        instruction.OpCode == OpCodes.Call && instruction.Operand is MethodDefinition method && method.Name.StartsWith(Helper, StringComparison.Ordinal)
        && method.DeclaringType.Name == "<PrivateImplementationDetails>";

    /// <summary>A foreach over a sequence disposes its enumerator at the end. The enumerators there are have nothing to be disposed of.</summary>
    private static void RemoveDisposal(MethodBody body, ExceptionHandler handler)
    {
        var instructions = body.Instructions;
        Instruction[] final = [.. instructions.Skip(instructions.IndexOf(handler.HandlerStart)).TakeWhile(i => i != handler.HandlerEnd)];
        if (handler.HandlerType is not ExceptionHandlerType.Finally || !Disposes(final)) throw new GuardException("exceptions are caught");
        if (instructions.Any(i => !final.Contains(i) && Editing.Targets(i).Any(final.Contains))) throw new GuardException("the end of a foreach is jumped into");
        foreach (var instruction in instructions)
            if (instruction.OpCode == OpCodes.Leave || instruction.OpCode == OpCodes.Leave_S) instruction.OpCode = OpCodes.Br;
        foreach (var instruction in final) instructions.Remove(instruction);
        body.ExceptionHandlers.Remove(handler);
    }

    private static bool Disposes(Instruction[] final) => final is [var test, var jump, var load, var call, var end]
        && test.OpCode.Name.StartsWith("ldloc", StringComparison.Ordinal)
        && (jump.OpCode == OpCodes.Brfalse || jump.OpCode == OpCodes.Brfalse_S) && jump.Operand == end
        && load.OpCode == test.OpCode && Equals(load.Operand, test.Operand)
        && call.OpCode == OpCodes.Callvirt && call.Operand is MethodReference { Name: "Dispose", DeclaringType.FullName: "System.IDisposable" }
        && end.OpCode == OpCodes.Endfinally;
}
