using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Who calls whom within an image: which methods need not charge for themselves, and which must watch the stack.</summary>
internal sealed class CallGraph
{
    private const long MostFree = 4096;
    private const int MostUnwatched = 12 * 1024, FrameOverhead = 160, DelegateOverhead = 512;

    private readonly Dictionary<MethodDefinition, MethodDefinition[]> _callees;
    private readonly HashSet<MethodDefinition> _byAddress;
    private readonly HashSet<MethodDefinition> _callingBack;
    private readonly HashSet<MethodDefinition> _recursive = [];
    private readonly Dictionary<MethodDefinition, long> _free = [];
    private readonly Dictionary<MethodDefinition, int> _unwatched = [];

    public CallGraph(IReadOnlyList<MethodDefinition> methods)
    {
        _callees = methods.ToDictionary(m => m, m => Operands(m, OpCodes.Call, OpCodes.Callvirt, OpCodes.Newobj).OfType<MethodDefinition>().Distinct().ToArray());
        _byAddress = [.. methods.SelectMany(m => Operands(m, OpCodes.Ldftn, OpCodes.Ldvirtftn)).OfType<MethodDefinition>()];
        _callingBack = [.. methods.Where(m => Operands(m, OpCodes.Call, OpCodes.Callvirt, OpCodes.Newobj).Any(CallsBack))];
        foreach (var method in methods)
            if (Reaches(method, method) || (_byAddress.Contains(method) && ReachesBack(method))) _recursive.Add(method);
    }

    /// <summary>Estimated bytes of a method's frame, with those of what calls it where that is not the image itself.</summary>
    public int Frame(MethodDefinition method) =>
        FrameOverhead + (2 * ((method.Body.MaxStackSize * 8) + method.Body.Variables.Sum(v => SizeOf(v.VariableType)) + method.Parameters.Sum(p => SizeOf(p.ParameterType))))
        + (_byAddress.Contains(method) ? DelegateOverhead : 0);

    /// <summary>Whether a method watches the stack: it may be part of a recursion, or stands above much that does not watch.</summary>
    public bool Watches(MethodDefinition method) => _recursive.Contains(method) || Unwatched(method) > MostUnwatched;

    /// <summary>Whether a method charges for itself; else who calls it does.</summary>
    public bool ChargesItself(MethodDefinition method) => Free(method) > MostFree;

    /// <summary>What a method costs whose caller is charged for it; 0 for one that charges for itself.</summary>
    public long FreeCost(MethodDefinition method) => Free(method) is var cost && cost <= MostFree ? cost : 0;

    private long Free(MethodDefinition method)
    {
        if (_free.TryGetValue(method, out var known)) return known;
        // In the meantime, for who comes back to where it began.
        _free[method] = long.MaxValue;
        if (!_callees.ContainsKey(method) || _byAddress.Contains(method) || Watches(method) || method.IsVirtual) return long.MaxValue;
        var code = new MethodCode(method);
        return _free[method] = Loop.In(code).Any() ? long.MaxValue : new Weights(this).Of(code, 0, code.Instructions.Length - 1);
    }

    private int Unwatched(MethodDefinition method)
    {
        if (_unwatched.TryGetValue(method, out var known)) return known;
        _unwatched[method] = 0;
        var deepest = _callees[method].Where(_callees.ContainsKey).Select(c => _recursive.Contains(c) || Unwatched(c) > MostUnwatched ? 0 : Unwatched(c)).DefaultIfEmpty(0).Max();
        return _unwatched[method] = Frame(method) + deepest;
    }

    private bool Reaches(MethodDefinition from, MethodDefinition wanted)
    {
        var seen = new HashSet<MethodDefinition>();
        var open = new Stack<MethodDefinition>([from]);
        while (open.TryPop(out var at))
            foreach (var callee in _callees.GetValueOrDefault(at) ?? [])
                if (callee == wanted) return true;
                else if (seen.Add(callee)) open.Push(callee);
        return false;
    }

    private bool ReachesBack(MethodDefinition method) => _callingBack.Contains(method) || _callingBack.Any(back => Reaches(method, back));

    /// <summary>Whether a call may end in one of the image's own lambdas: of a delegate, of a sequence, of a collection.</summary>
    private static bool CallsBack(MethodReference method)
    {
        if (method is MethodDefinition) return false;
        if (method.Name == "Invoke" || method.DeclaringType.Namespace.StartsWith("System.Collections", StringComparison.Ordinal)) return true;
        return MemberIds.Assembly(method.DeclaringType) == "CaR.Sandbox.Facade" && method.DeclaringType.Namespace is not "CaR.Sandbox.Guarding";
    }

    private static IEnumerable<MethodReference> Operands(MethodDefinition method, params OpCode[] opcodes) =>
        method.Body.Instructions.Where(i => opcodes.Contains(i.OpCode)).Select(i => i.Operand).OfType<MethodReference>();

    private static int SizeOf(TypeReference type) => type switch
    {
        { IsPrimitive: true } => 8,
        TypeDefinition { IsValueType: true } own => Math.Min(1 << 16, own.Fields.Where(f => !f.IsStatic).Sum(f => SizeOf(f.FieldType))),
        { IsValueType: true } => 96,
        _ => 8,
    };
}
