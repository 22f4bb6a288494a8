using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Which counted loops are charged in the header of which.</summary>
internal sealed class LoopNests
{
    private readonly MethodCode _code;
    private readonly Loop[] _loops;
    private readonly Dictionary<Loop, CountedLoop> _counted = [];
    private readonly Dictionary<CountedLoop, (CountedLoop Outer, int Start)> _folded = [];

    public LoopNests(MethodCode code, Loop[] loops, Weights weights)
    {
        (_code, _loops) = (code, loops);
        foreach (var loop in loops)
            if (Overlaps(loop) is false && CountedLoop.Of(code, loop) is { } counted && weights.Of(code, loop.Head, loop.Tail) < int.MaxValue) _counted[loop] = counted;
        foreach (var loop in _counted.Values)
            if (ParentOf(loop) is { } outer && StartIn(outer, loop) is >= 0 and var start) _folded[loop] = (outer, start);
    }

    /// <summary>Counted loops that are charged in their own header.</summary>
    public IEnumerable<CountedLoop> Outermost => _counted.Values.Where(l => !_folded.ContainsKey(l));

    /// <summary>Whether a loop is charged by its rounds.</summary>
    public bool IsCounted(Loop loop) => _counted.ContainsKey(loop);

    /// <summary>The loops that are charged in another's header, each with the first instruction of what its counter begins with.</summary>
    public IEnumerable<(CountedLoop Loop, int Start)> FoldedInto(CountedLoop outer) =>
        _folded.Where(f => f.Value.Outer == outer).Select(f => (f.Key, f.Value.Start)).OrderBy(f => f.Key.Loop.Head);

    private bool Overlaps(Loop loop) => _loops.Any(o => o != loop && o.Head <= loop.Tail && o.Tail >= loop.Head && !o.Contains(loop) && !loop.Contains(o));

    /// <summary>The nearest loop around, where that one is counted.</summary>
    private CountedLoop? ParentOf(CountedLoop inner)
    {
        var around = _loops.Where(l => l.Contains(inner.Loop)).MinBy(l => l.Tail - l.Head);
        return around is not null && _counted.TryGetValue(around, out var outer) ? outer : null;
    }

    /// <summary>
    /// Where an inner loop's beginning is computed, if its rounds are the same in every round of the outer one and it comes in
    /// each of them: else it had better be charged when it comes.
    /// </summary>
    private int StartIn(CountedLoop outer, CountedLoop inner)
    {
        var pure = new PureExpressions(_code, outer.Loop.Head, outer.Loop.Tail);
        var (bound, store) = (pure.StartBefore(inner.Loop.Tail), inner.Entry - 1);
        if (bound != inner.Bound.From || _code[store].OpCode != OpCodes.Stloc || _code[store].Operand != inner.Counter) return -1;
        if (_code.Sources(store).Count > 0 || _code.Sources(inner.Entry).Count > 0) return -1;
        for (var i = outer.Loop.Head; i < inner.Entry; i++)
            if (_code.Targets(i).Any(t => t > inner.Entry)) return -1;
        return pure.StartBefore(store);
    }
}
