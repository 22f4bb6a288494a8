namespace CaR.Sandbox.Guarding;

/// <summary>Instructions that may run again because of jumps back to the first of them.</summary>
/// <param name="Head">Where the jumps lead to.</param>
/// <param name="Tail">The last of the jumps.</param>
/// <param name="Backs">How many jumps there are.</param>
internal sealed record Loop(int Head, int Tail, int Backs)
{
    /// <summary>Whether another one lies within this one.</summary>
    public bool Contains(Loop other) => other != this && other.Head >= Head && other.Tail <= Tail;

    /// <summary>Every place that a method jumps back to, in the order of the places.</summary>
    public static IEnumerable<Loop> In(MethodCode code)
    {
        for (var head = 0; head < code.Instructions.Length; head++)
        {
            int[] backs = [.. code.Sources(head).Where(source => source >= head)];
            if (backs.Length > 0) yield return new(head, backs.Max(), backs.Length);
        }
    }
}
