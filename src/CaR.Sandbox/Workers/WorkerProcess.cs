using System.ComponentModel;
using System.Diagnostics;
using CaR.Core;
using CaR.Sandbox.Worker.Locking;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Workers;

/// <summary>A worker that is up, locked and waiting, and the pipes to it. One thread at a time, <see cref="Kill"/> aside.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int LongestComplaint = 4096;

    /// <summary>Added to a signal's number, it is the exit code of a process that the signal ended.</summary>
    private const int SignalBase = 128;

    private readonly Process _process;
    private long _sequence;

    private WorkerProcess(Process process, WorkerOptions options, Boundary boundary)
    {
        _process = process;
        Boundary = boundary;
        Channel = new Channel(process.StandardOutput.BaseStream, process.StandardInput.BaseStream, process.StandardError.BaseStream);
        Deadline = new Deadline(options.AnswerDeadline, Kill);
    }

    /// <summary>The pipes. They throw as <see cref="WorkerFailure"/> tells.</summary>
    public Channel Channel { get; }

    /// <summary>Kills the worker when an answer takes too long.</summary>
    public Deadline Deadline { get; }

    /// <summary>What keeps it in.</summary>
    public Boundary Boundary { get; private set; }

    /// <summary>Whether it still runs.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a worker and waits until it is locked.</summary>
    /// <exception cref="InputException">It does not start here, or is of another build.</exception>
    public static WorkerProcess Start(WorkerCommand command)
    {
        var starter = LockedStarter.For(command);
        var worker = new WorkerProcess(Launch(starter, command), command.Options, starter.IsRestricted ? Boundary.Landlock : Boundary.None);
        try
        {
            worker.Greet(command);
            return worker;
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>A number for the next request, never used before.</summary>
    public long NextRequest() => ++_sequence;

    /// <summary>Why a worker that died did, as far as its exit code tells: " (signal 9)".</summary>
    public string Cause()
    {
        Kill();
        _process.WaitForExit();
        return _process.ExitCode > SignalBase ? $" (signal {_process.ExitCode - SignalBase})" : $" (exit code {_process.ExitCode})";
    }

    /// <summary>Ends the worker at once, whatever it is doing. Any thread, any number of times.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself, or is ending.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Deadline.Dispose();
        Kill();
        _process.WaitForExit();
        Channel.Dispose();
        _process.Dispose();
    }

    private static Process Launch(LockedStarter starter, WorkerCommand command)
    {
        try
        {
            return starter.Start(command.StartInfo());
        }
        catch (Win32Exception e)
        {
            throw new InputException($"{WorkerCommand.Dotnet}: found no runtime that starts ({e.Message}), expected the one that runs this program", e);
        }
    }

    private void Greet(WorkerCommand command)
    {
        using var start = new Deadline(command.Options.StartDeadline, Kill);
        start.Start();
        try
        {
            Channel.Receive(MessageKind.Ready, 0, ReadyMessage.Size);
            var ready = ReadyMessage.Read(Channel.Take(ReadyMessage.Size));
            if (ready.Build != ReadyMessage.ThisBuild) throw new InputException(command.Assembly, "a worker of another build", "the one built with this program");
            Boundary |= ready.Boundary;
        }
        catch (Exception e) when (WorkerFailure.Is(e))
        {
            var found = start.Passed ? $"no sign of life after {command.Options.StartDeadline.TotalSeconds:0} s" : Complaint();
            throw new InputException($"{command.Assembly}: found {found}, expected a worker that starts", e);
        }
    }

    /// <summary>What a worker that ended said last.</summary>
    private string Complaint()
    {
        Kill();
        var said = new char[LongestComplaint];
        var length = _process.StandardError.ReadBlock(said);
        return length == 0 ? "one that ended at once" : $"\"{new string(said, 0, length).ReplaceLineEndings(" ").Trim()}\"";
    }
}
