using CaR.Core;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Workers;

/// <summary>Keeps one worker warm, so that whoever needs a fresh one need not wait for its start. Any thread.</summary>
/// <param name="command">How workers are started.</param>
/// <param name="keepsSpare">Whether the next is begun as soon as one is taken. Else only when it is asked for: a compiler is dear to start and seldom lost.</param>
internal sealed class WorkerPool(WorkerCommand command, bool keepsSpare) : IDisposable
{
    private readonly Lock _lock = new();
    private Task<WorkerProcess>? _spare;
    private bool _disposed;

    /// <summary>Begins to start the spare worker, where there is none.</summary>
    public void Warm()
    {
        lock (_lock) Spare();
    }

    /// <summary>A worker that nobody used before; it is the caller's to end.</summary>
    /// <exception cref="InputException">Workers do not start here.</exception>
    public WorkerProcess Take()
    {
        while (true)
        {
            Warm();
            var worker = TakeSpare();
            if (worker is null) continue;
            if (!worker.IsAlive)
            {
                worker.Dispose();
                continue;
            }

            if (keepsSpare) Warm();
            return worker;
        }
    }

    /// <summary>What keeps the spare worker in, and so each of this system. Waits for its start.</summary>
    /// <exception cref="InputException">Workers do not start here.</exception>
    public Boundary Boundary()
    {
        Task<WorkerProcess> spare;
        lock (_lock) spare = Spare();
        return spare.GetAwaiter().GetResult().Boundary;
    }

    /// <summary>Ends the spare worker, even one that is only starting.</summary>
    public void Dispose()
    {
        lock (_lock) _disposed = true;
        try
        {
            TakeSpare()?.Dispose();
        }
        catch (InputException)
        {
            // It did not start, and nobody needs it any more.
        }
    }

    private Task<WorkerProcess> Spare()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _spare ??= Task.Run(() => WorkerProcess.Start(command));
    }

    private WorkerProcess? TakeSpare()
    {
        Task<WorkerProcess>? spare;
        lock (_lock) (spare, _spare) = (_spare, null);
        return spare?.GetAwaiter().GetResult();
    }
}
