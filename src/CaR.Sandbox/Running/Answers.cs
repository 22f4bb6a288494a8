using CaR.Core.Running;
using CaR.Sandbox.Worker.Running;

namespace CaR.Sandbox.Running;

/// <summary>What a call came to, in the words of the contract.</summary>
internal static class Answers
{
    public static ProgramAnswer Of(CallResult result) => new(result.Progress, Of(result.Fault), result.Fuel, result.Bytes, result.Message);

    private static ProgramFaultKind Of(CallFault fault) => fault switch
    {
        CallFault.None => ProgramFaultKind.None,
        CallFault.Fuel => ProgramFaultKind.Fuel,
        CallFault.Memory => ProgramFaultKind.Memory,
        CallFault.Stack => ProgramFaultKind.Stack,
        CallFault.NotFinite => ProgramFaultKind.NotFinite,
        CallFault.Disabled => ProgramFaultKind.Disabled,
        _ => ProgramFaultKind.Exception,
    };
}
