using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>A method's instructions by number, with what loops and charges need to know of them.</summary>
internal sealed class MethodCode
{
    private readonly Dictionary<Instruction, int> _index = [];
    private readonly Dictionary<int, List<int>> _sources = [];
    private readonly HashSet<VariableDefinition> _escaping = [];
    private readonly HashSet<ParameterDefinition> _changed = [];
    private readonly ILookup<VariableDefinition, int> _stores;

    public MethodCode(MethodDefinition method)
    {
        Method = method;
        Instructions = [.. method.Body.Instructions];
        for (var i = 0; i < Instructions.Length; i++) _index[Instructions[i]] = i;
        for (var i = 0; i < Instructions.Length; i++) Note(i);
        _stores = Enumerable.Range(0, Instructions.Length).Where(i => Instructions[i].OpCode == OpCodes.Stloc)
            .ToLookup(i => (VariableDefinition)Instructions[i].Operand);
    }

    public MethodDefinition Method { get; }

    public Instruction[] Instructions { get; }

    public Instruction this[int index] => Instructions[index];

    /// <summary>From which instructions one is jumped to.</summary>
    public IReadOnlyList<int> Sources(int index) => _sources.GetValueOrDefault(index) ?? [];

    /// <summary>Where an instruction may jump to.</summary>
    public IEnumerable<int> Targets(int index) => Editing.Targets(Instructions[index]).Select(t => _index[t]);

    /// <summary>Which instructions, in a range, store into a variable.</summary>
    public IEnumerable<int> Stores(VariableDefinition variable, int from, int to) => _stores[variable].Where(i => i >= from && i <= to);

    /// <summary>Whether a variable can change otherwise than by being stored into.</summary>
    public bool Escapes(VariableDefinition variable) => _escaping.Contains(variable);

    /// <summary>Whether a parameter keeps its first value.</summary>
    public bool IsConstant(ParameterDefinition parameter) => !_changed.Contains(parameter);

    private void Note(int index)
    {
        var instruction = Instructions[index];
        foreach (var target in Targets(index))
        {
            if (!_sources.TryGetValue(target, out var sources)) _sources[target] = sources = [];
            sources.Add(index);
        }

        if (instruction.OpCode == OpCodes.Ldloca && !IsReadThrough(instruction.Next)) _escaping.Add((VariableDefinition)instruction.Operand);
        if (instruction.OpCode == OpCodes.Starg || instruction.OpCode == OpCodes.Ldarga) _changed.Add((ParameterDefinition)instruction.Operand);
    }

    // The language's structs are readonly: their getters change nothing.
    private static bool IsReadThrough(Instruction? next) =>
        next?.OpCode == OpCodes.Call && next.Operand is MethodReference method && method.Name.StartsWith("get_", StringComparison.Ordinal)
        && method.DeclaringType.Namespace == "CaR.Rewards" && !method.HasParameters;
}
