using CaR.Core.Running;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>Each layer around a worker stops what it is for, with the other layers switched off.</summary>
public sealed class BoundaryTests
{
    /// <summary>What this system can lock a worker by: elsewhere there is less to test.</summary>
    private static readonly Boundary s_here = Here();

    [Fact]
    public void HoldsAllLayersThatTheKernelHas()
    {
        Assert.Equal(OperatingSystem.IsLinux(), s_here.HasFlag(Boundary.ParentDeath | Boundary.ResourceLimits));
        Assert.Equal(Landlock.Version > 0, s_here.HasFlag(Boundary.Landlock));
        Assert.Equal(Seccomp.IsAvailable, s_here.HasFlag(Boundary.Seccomp));
    }

    [Theory]
    [InlineData("ReadFile")]
    [InlineData("WriteFile")]
    [InlineData("Connect")]
    [InlineData("StartProcess")]
    public void LocksNothingWhereNoLayerIsWanted(string name) => Assert.True(Faulty.Try(name, Boundary.None) is { Answered: true } or { Message: "SocketException" });

    [Theory]
    [InlineData("ReadFile", Boundary.Landlock, "UnauthorizedAccessException")]
    [InlineData("WriteFile", Boundary.Landlock, "UnauthorizedAccessException")]
    [InlineData("Connect", Boundary.Landlock, "SocketException")]
    [InlineData("ReadFile", Boundary.Seccomp, "UnauthorizedAccessException")]
    [InlineData("WriteFile", Boundary.Seccomp, "UnauthorizedAccessException")]
    [InlineData("Connect", Boundary.Seccomp, null)]
    [InlineData("StartProcess", Boundary.Seccomp, null)]
    [InlineData("SignalHost", Boundary.Seccomp, null)]
    [InlineData("ReadFile", Boundary.ResourceLimits, "IOException")]
    [InlineData("WriteFile", Boundary.ResourceLimits, "IOException")]
    [InlineData("FillNative", Boundary.ResourceLimits, null)]
    public void StopsByOneLayerAlone(string name, Boundary layer, string? exception)
    {
        if (!s_here.HasFlag(layer)) return;
        var answer = Faulty.Try(name, layer);
        Assert.Equal((exception is null ? ProgramFaultKind.WorkerDied : ProgramFaultKind.Exception, exception ?? "its process died"), (answer.Fault, answer.Message));
    }

    [Fact]
    public void LetsThreadsStart() => Assert.True(Faulty.Try("StartThread").Answered);

    private static Boundary Here()
    {
        using var host = Faulty.Host();
        return host.Boundary();
    }
}
