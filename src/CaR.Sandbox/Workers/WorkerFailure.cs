using CaR.Core;
using CaR.Core.Running;

namespace CaR.Sandbox.Workers;

/// <summary>What can go wrong between a host and a worker, as faults.</summary>
internal static class WorkerFailure
{
    /// <summary>Whether an exception of the pipes means that the worker is of no use any more.</summary>
    public static bool Is(Exception exception) => exception is IOException or InvalidDataException or ObjectDisposedException;

    /// <summary>The fault that a failure is, for the call that the worker was in.</summary>
    public static ProgramAnswer Answer(Exception exception, WorkerProcess worker, WorkerOptions options) => exception switch
    {
        _ when worker.Deadline.Passed => Fault(ProgramFaultKind.Deadline, $"its process gave no answer for {options.AnswerDeadline.TotalSeconds:0.###} s and was ended"),
        InvalidDataException => Fault(ProgramFaultKind.Garbage, $"its process sent what is no answer and was ended: {exception.Message}"),
        _ => Fault(ProgramFaultKind.WorkerDied, $"its process died{worker.Cause()}"),
    };

    /// <summary>The fault that it is when the next worker does not start.</summary>
    public static ProgramAnswer NoWorker(InputException exception) =>
        Fault(ProgramFaultKind.WorkerDied, $"its process died, and no other could be started: {exception.Message}");

    private static ProgramAnswer Fault(ProgramFaultKind kind, string message) => new(double.NaN, kind, Message: message);
}
