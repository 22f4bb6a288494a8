using CaR.Rewards;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Worker.Serving;

/// <summary>What a worker runs programs with.</summary>
internal interface IWorkerEngine
{
    /// <summary>Does once all that programs will do, so that nothing needs to be opened after the process is locked.</summary>
    void WarmUp();

    /// <summary>Loads the programs.</summary>
    /// <returns>Why they are refused; null where they are not.</returns>
    string? Open(OpenMessage message);

    /// <summary>Shows one observation to one program. Whatever the program does is an answer.</summary>
    AnswerMessage Ask(int subTask, Observation observation);
}
