using CaR.Sandbox.Worker.Checking;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Replaces members whose cost depends on what they are given by twins that charge for it.</summary>
internal static class MeteredTwins
{
    private static readonly Dictionary<string, string> s_owners = new(StringComparer.Ordinal)
    {
        ["CaR.Rewards.Frame"] = "FrameCalls",
        ["CaR.Rewards.Mask"] = "MaskCalls",
        ["CaR.Rewards.Region"] = "RegionCalls",
        ["CaR.Rewards.Regions"] = "RegionsCalls",
        ["CaR.Rewards.Cell"] = "CellCalls",
        ["System.String"] = "StringCalls",
        ["System.Array"] = "ArrayCalls",
        ["System.Runtime.CompilerServices.RuntimeHelpers"] = "ArrayCalls",
    };

    private static readonly HashSet<string> s_structs = ["CaR.Rewards.Region", "CaR.Rewards.Cell"];

    public static void Run(MethodBody body, GuardReferences guards)
    {
        foreach (var instruction in body.Instructions.ToArray())
        {
            if (instruction.Operand is not MethodReference method || !NeedsTwin(method)) continue;
            if (instruction.OpCode == OpCodes.Newobj) throw new GuardException($"{method.Name} has no twin");
            instruction.Operand = Twin(method, guards);
            if (instruction.OpCode == OpCodes.Callvirt) instruction.OpCode = OpCodes.Call;
            if (instruction.OpCode != OpCodes.Ldvirtftn) continue;
            // The twin is not virtual: it needs no object to be found by.
            Editing.At(body, instruction, Instruction.Create(OpCodes.Pop));
            instruction.OpCode = OpCodes.Ldftn;
        }
    }

    private static bool NeedsTwin(MethodReference method)
    {
        if (!s_owners.ContainsKey(method.DeclaringType.FullName)) return false;
        var (assembly, id) = (MemberIds.Assembly(method.DeclaringType), MemberIds.Of(method));
        return AllowedImage.For(ImageStage.Compiled).AllowsMember(assembly, id) && !AllowedImage.For(ImageStage.Guarded).AllowsMember(assembly, id);
    }

    private static MethodReference Twin(MethodReference method, GuardReferences guards)
    {
        var original = method.GetElementMethod();
        var name = original.Name.StartsWith("get_", StringComparison.Ordinal) ? original.Name[4..] : original.Name.StartsWith("op_", StringComparison.Ordinal) ? original.Name[3..] : original.Name;
        var twin = new MethodReference(name, original.ReturnType, guards.Type("CaR.Sandbox.Metered", s_owners[original.DeclaringType.FullName]));
        foreach (var parameter in original.GenericParameters) twin.GenericParameters.Add(new(parameter.Name, twin));
        if (original.HasThis) twin.Parameters.Add(new(s_structs.Contains(original.DeclaringType.FullName) ? new ByReferenceType(original.DeclaringType) : original.DeclaringType));
        // A type parameter is written by its number, so that the original's serve the twin.
        foreach (var parameter in original.Parameters) twin.Parameters.Add(new(parameter.ParameterType));
        if (method is not GenericInstanceMethod instance) return twin;
        var constructed = new GenericInstanceMethod(twin);
        foreach (var argument in instance.GenericArguments) constructed.GenericArguments.Add(argument);
        return constructed;
    }
}
