using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Worker.Serving;

/// <summary>What a worker process is for.</summary>
internal interface IWorkerService
{
    /// <summary>Does once what will be done later, so that nothing needs to be opened after the process is locked.</summary>
    void WarmUp();

    /// <summary>Does what one message asks, and sends the answer.</summary>
    /// <param name="header">Of the message; the rest of it is still to be taken.</param>
    /// <param name="channel">To the host.</param>
    void Serve(Header header, Channel channel);
}
