using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Workers;

/// <summary>Runs each reward's programs in a process of their own, locked as far as the system can.</summary>
/// <remarks>Any thread may open. Every opening gets a fresh worker: no program meets what another left behind.</remarks>
public sealed class WorkerHost : IRewardHost, IDisposable
{
    private readonly WorkerOptions _options;
    private readonly WorkerPool _pool;

    /// <summary>A host whose workers take what the options say.</summary>
    public WorkerHost(WorkerOptions options) : this(WorkerCommand.Run(options)) { }

    /// <summary>A host with workers of its own kind.</summary>
    internal WorkerHost(WorkerCommand command)
    {
        _options = command.Options;
        _pool = new WorkerPool(command, keepsSpare: true);
    }

    /// <summary>Begins to start a worker, so that the first opening finds it warm.</summary>
    public void Warm() => _pool.Warm();

    /// <inheritdoc/>
    /// <exception cref="Core.InputException">The image is not the one its hash names, or breaks a rule; or workers do not start here.</exception>
    public IRewardPrograms Open(CompiledReward reward, int faultLimit = IRewardHost.FaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(faultLimit, 1);
        return new WorkerPrograms(_pool, _options, reward, faultLimit);
    }

    /// <summary>What is missing around workers on this system, in a sentence; null where all is there. Waits for one to start.</summary>
    /// <exception cref="Core.InputException">Workers do not start here.</exception>
    public string? Missing() => SandboxHealth.Missing(Boundary());

    /// <summary>Ends the spare worker. What was opened stays open.</summary>
    public void Dispose() => _pool.Dispose();

    /// <summary>What keeps workers in on this system.</summary>
    internal Boundary Boundary() => _pool.Boundary();
}
