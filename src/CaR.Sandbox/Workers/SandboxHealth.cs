using System.Collections.Immutable;
using System.Diagnostics;
using CaR.Core;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Workers;

/// <summary>What of the sandbox this system can give, found out by starting a worker.</summary>
public static class SandboxHealth
{
    /// <summary>Starts a worker and tells each layer around it.</summary>
    public static ImmutableArray<SandboxLayer> Check()
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using var worker = WorkerProcess.Start(WorkerCommand.Run(new WorkerOptions()));
            return Layers(worker.Boundary, $"starts in {watch.ElapsedMilliseconds} ms");
        }
        catch (InputException e)
        {
            return Layers(null, e.Message);
        }
    }

    /// <summary>What is missing around workers, in a sentence for whoever runs code from elsewhere; null where all is there.</summary>
    internal static string? Missing(Boundary boundary)
    {
        var missing = Layers(boundary, "").Where(l => !l.Present).Select(l => $"{l.Name} ({l.Stops})").ToList();
        return missing.Count == 0 ? null : $"generated code runs in a process of its own, but this system does not lock it by {string.Join(", ", missing)}";
    }

    private static ImmutableArray<SandboxLayer> Layers(Boundary? found, string worker)
    {
        return
        [
            new("worker process", found is not null, worker, "bringing this process down"),
            Layer(Boundary.Landlock, "Landlock", $"version {Landlock.Version}", "reading and writing files, TCP"),
            Layer(Boundary.Seccomp, "seccomp", "a filter of system calls", "other processes, any network, most of the kernel"),
            Layer(Boundary.ResourceLimits, "limits", $"{ResourceLimits.MaxMemory >> 20} MiB, {ResourceLimits.MaxDescriptors} descriptors", "taking all memory"),
            Layer(Boundary.ParentDeath, "parent watch", "a worker ends with its parent", "processes left behind"),
        ];

        SandboxLayer Layer(Boundary layer, string name, string text, string stops) =>
            found?.HasFlag(layer) is true ? new(name, true, text, stops) : new(name, false, "not on this system", stops);
    }
}
