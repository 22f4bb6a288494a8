using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Charges for every array and object before it is made.</summary>
internal static class AllocationGuards
{
    private const int Word = 8, Delegate = 64, Closure = 24;

    private static readonly HashSet<string> s_delegates = ["Func", "Action", "Predicate", "Comparison", "Converter"];

    public static void Run(MethodBody body, GuardReferences guards)
    {
        foreach (var instruction in body.Instructions.ToArray())
        {
            if (instruction.OpCode == OpCodes.Newarr) GuardArray(body, instruction, guards);
            else if (instruction.OpCode == OpCodes.Newobj) GuardObject(body, instruction, (MethodReference)instruction.Operand, guards);
        }
    }

    // A copy of the count is charged for: of the count itself the runtime may know that it is a constant.
    private static void GuardArray(MethodBody body, Instruction make, GuardReferences guards) => Editing.At(
        body,
        make,
        Instruction.Create(OpCodes.Dup),
        Instruction.Create(OpCodes.Conv_I),
        Instruction.Create(OpCodes.Sizeof, (TypeReference)make.Operand),
        Instruction.Create(OpCodes.Call, guards.Array));

    private static void GuardObject(MethodBody body, Instruction make, MethodReference constructor, GuardReferences guards)
    {
        if (constructor.DeclaringType is ArrayType array)
        {
            if (array.Rank is not (2 or 3) || constructor.Parameters.Count != array.Rank) throw new GuardException("an array of an unusual shape");
            (make.OpCode, make.Operand) = (OpCodes.Call, guards.Grid(array));
        }
        else if (SizeOf(constructor.DeclaringType) is var size && size > 0 && !IsCached(make))
        {
            Editing.At(body, make, Instruction.Create(OpCodes.Ldc_I4, size), Instruction.Create(OpCodes.Call, guards.Object));
        }
    }

    /// <summary>Bytes of an object; 0 for values, and for collections, which charge for themselves.</summary>
    private static int SizeOf(TypeReference type)
    {
        if (type is TypeDefinition { IsValueType: false } closure) return Closure + closure.Fields.Sum(f => SizeOf(f));
        return type.Namespace == "System" && s_delegates.Contains(type.Name.Split('`')[0]) ? Delegate : 0;
    }

    private static int SizeOf(FieldDefinition field) => field.FieldType.IsValueType && !field.FieldType.IsPrimitive ? 32 * Word : Word;

    /// <summary>Lambdas that hold nothing are made once and kept: charged for, they would cost the first call more than the second.</summary>
    private static bool IsCached(Instruction make) => make.Next is { } next && (next.OpCode == OpCodes.Stsfld || (next.OpCode == OpCodes.Dup && next.Next.OpCode == OpCodes.Stsfld));
}
