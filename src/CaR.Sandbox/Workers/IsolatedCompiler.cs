using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Workers;

/// <summary>The compiler in a process of its own: legal sources of less than a kilobyte make it hang, or end the process it is in.</summary>
/// <remarks>One worker serves one reward after another until it is lost; then the next is begun at once. Any thread; rewards are compiled one at a time.</remarks>
public sealed class IsolatedCompiler : IRewardCompiler, IDisposable
{
    private readonly Lock _lock = new();
    private readonly WorkerPool _pool;
    private readonly WorkerOptions _options;
    private WorkerProcess? _worker;

    /// <summary>A compiler whose workers take what the options say.</summary>
    public IsolatedCompiler(WorkerOptions options) : this(WorkerCommand.Compile(options)) { }

    /// <summary>A compiler with workers of its own kind.</summary>
    internal IsolatedCompiler(WorkerCommand command)
    {
        _options = command.Options;
        _pool = new WorkerPool(command, keepsSpare: false);
    }

    /// <summary>What a compile worker may take: 10 s a reward, where tens of milliseconds are usual.</summary>
    public static WorkerOptions DefaultOptions { get; } = new() { AnswerDeadline = TimeSpan.FromSeconds(10) };

    /// <summary>Begins to start a worker, so that its start overlaps with other work.</summary>
    public void Warm() => _pool.Warm();

    /// <inheritdoc/>
    /// <exception cref="InputException">Workers do not start here.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Outcome<CompiledReward> Compile(RewardSource source, CancellationToken cancellation)
    {
        lock (_lock)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_worker is { IsAlive: false }) Lose();
            var worker = _worker ??= _pool.Take();
            try
            {
                using var killed = cancellation.Register(worker.Kill);
                return Ask(worker, source);
            }
            catch (Exception e) when (WorkerFailure.Is(e))
            {
                var refused = Refused(e, worker);
                Lose();
                _pool.Warm();
                cancellation.ThrowIfCancellationRequested();
                return refused;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock) Lose();
        _pool.Dispose();
    }

    private static Outcome<CompiledReward> Ask(WorkerProcess worker, RewardSource source)
    {
        var request = worker.NextRequest();
        worker.Deadline.Start();
        worker.Channel.Send(MessageKind.Compile, request, SourceMessage.Write(source));
        var header = worker.Channel.Receive(MessageKind.Compiled, request, OpenMessage.Longest);
        var message = worker.Channel.Take(header.Length).ToArray();
        worker.Deadline.Stop();
        return CompiledMessage.Read(message, source);
    }

    private ImmutableArray<Problem> Refused(Exception exception, WorkerProcess worker)
    {
        var why = exception switch
        {
            _ when worker.Deadline.Passed => $"the compiler did not come to an end within {_options.AnswerDeadline.TotalSeconds:0.###} s",
            InvalidDataException => $"the compiler's process answered with nonsense ({exception.Message})",
            _ => $"the compiler's process died{worker.Cause()}",
        };
        return [new(null, "compiler", 0, 0, $"the programs could not be compiled: {why}", "write them more plainly")];
    }

    private void Lose()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
