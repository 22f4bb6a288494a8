using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaR.Sandbox.Guarding;

/// <summary>Finds expressions that have the same value wherever in a range they are evaluated, and no effect.</summary>
/// <param name="code">The method.</param>
/// <param name="from">The range's first instruction.</param>
/// <param name="to">The range's last instruction.</param>
internal sealed class PureExpressions(MethodCode code, int from, int to)
{
    private const int Longest = 24;

    // What is fixed from the moment it is made: pictures, what was found in them, sizes.
    private static readonly HashSet<string> s_members =
    [
        "M:CaR.Rewards.Observation.get_Now", "M:CaR.Rewards.Observation.get_Start",
        "M:CaR.Rewards.Frame.get_Width", "M:CaR.Rewards.Frame.get_Height", "M:CaR.Rewards.Mask.get_Width", "M:CaR.Rewards.Mask.get_Height",
        "M:CaR.Rewards.Cells.get_Columns", "M:CaR.Rewards.Cells.get_Rows", "M:CaR.Rewards.Results`1.get_Count",
        "M:CaR.Rewards.Rect.get_X", "M:CaR.Rewards.Rect.get_Y", "M:CaR.Rewards.Rect.get_Width", "M:CaR.Rewards.Rect.get_Height",
        "M:CaR.Rewards.Rect.get_Right", "M:CaR.Rewards.Rect.get_Bottom", "M:CaR.Rewards.Region.get_Area",
        "M:System.String.get_Length", "M:System.Array.get_Length", "M:System.Array.GetLength(System.Int32)",
        "M:System.Array.GetLowerBound(System.Int32)", "M:System.Array.GetUpperBound(System.Int32)",
        "M:System.Math.Min(System.Int32,System.Int32)", "M:System.Math.Max(System.Int32,System.Int32)",
    ];

    /// <summary>The first instruction of the expression that ends before an instruction; −1 where there is none that is pure.</summary>
    public int StartBefore(int end)
    {
        var needed = 1;
        for (var i = end - 1; i >= 0 && end - i <= Longest; i--)
        {
            if (i + 1 < end && code.Sources(i + 1).Count > 0) return -1;
            if (Effect(i) is not var (pops, pushes)) return -1;
            needed += pops - pushes;
            if (needed == 0) return i;
        }

        return -1;
    }

    /// <summary>How much an instruction takes from and puts on the stack; null where it is not pure.</summary>
    private (int Pops, int Pushes)? Effect(int index)
    {
        var instruction = code[index];
        return instruction.OpCode.Code switch
        {
            Code.Ldc_I4 => (0, 1),
            Code.Ldloc => IsFixed((VariableDefinition)instruction.Operand) ? (0, 1) : null,
            Code.Ldloca => IsFixed((VariableDefinition)instruction.Operand) ? (0, 1) : null,
            Code.Ldarg => code.IsConstant((ParameterDefinition)instruction.Operand) ? (0, 1) : null,
            Code.Ldlen or Code.Conv_I4 => (1, 1),
            Code.Add or Code.Sub or Code.Mul => (2, 1),
            Code.Call or Code.Callvirt => Effect((MethodReference)instruction.Operand),
            _ => null,
        };
    }

    private static (int Pops, int Pushes)? Effect(MethodReference method) =>
        s_members.Contains(MemberIds.Of(method)) ? (method.Parameters.Count + (method.HasThis ? 1 : 0), 1) : null;

    private bool IsFixed(VariableDefinition variable) => !code.Escapes(variable) && !code.Stores(variable, from, to).Any();
}
