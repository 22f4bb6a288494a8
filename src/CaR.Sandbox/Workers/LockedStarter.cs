using System.Collections.Concurrent;
using System.Diagnostics;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Workers;

/// <summary>Starts workers from a thread of its own that Landlock restricts, so that they begin their life restricted.</summary>
/// <remarks>
/// Landlock holds for the thread that asks for it and for what that thread starts. A thread given away for it costs nothing; a program
/// in between that restricts itself and then becomes the worker would cost the start of a runtime. The thread never ends: the kernel
/// kills a worker when the thread that started it does.
/// </remarks>
internal sealed class LockedStarter
{
    private static readonly ConcurrentDictionary<(string Assembly, bool Restrict), Lazy<LockedStarter>> s_starters = new();

    private readonly BlockingCollection<(ProcessStartInfo Start, TaskCompletionSource<Process> Started)> _orders = [];

    private LockedStarter(WorkerCommand command)
    {
        var restricted = new TaskCompletionSource<bool>();
        new Thread(() => Work(command, restricted)) { IsBackground = true, Name = "CaR worker starter" }.Start();
        IsRestricted = restricted.Task.GetAwaiter().GetResult();
    }

    /// <summary>Whether what it starts is restricted by Landlock.</summary>
    public bool IsRestricted { get; }

    /// <summary>The one starter for workers of an assembly.</summary>
    public static LockedStarter For(WorkerCommand command) =>
        s_starters.GetOrAdd((command.Assembly, command.Layers.HasFlag(Boundary.Landlock)), _ => new(() => new LockedStarter(command))).Value;

    /// <summary>Starts a process.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">It could not be started.</exception>
    public Process Start(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        _orders.Add((start, started));
        return started.Task.GetAwaiter().GetResult();
    }

    private void Work(WorkerCommand command, TaskCompletionSource<bool> restricted)
    {
        restricted.SetResult(command.Layers.HasFlag(Boundary.Landlock) && Landlock.RestrictThread(command.Readable, WorkerCommand.Writable));
        foreach (var (start, started) in _orders.GetConsumingEnumerable())
        {
            try
            {
                started.SetResult(Process.Start(start)!);
            }
            catch (Exception e)
            {
                started.SetException(e);
            }
        }
    }
}
