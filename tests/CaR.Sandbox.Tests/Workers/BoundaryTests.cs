using CaR.Sandbox.Worker.Locking;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>Each layer around a worker stops what it is for, with the other layers switched off.</summary>
[Collection(WorkerCollection.Name)]
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
    [InlineData("OpenSocket")]
    [InlineData("OpenMany")]
    [InlineData("Fork")]
    public void LocksNothingWhereNoLayerIsWanted(string name) => Assert.True(Faulty.Try(name, Boundary.None) is { Answered: true } or { Message: "ConnectionRefused" });

    [Theory]
    [InlineData("ReadFile", Boundary.Landlock, "UnauthorizedAccessException")]
    [InlineData("WriteFile", Boundary.Landlock, "UnauthorizedAccessException")]
    [InlineData("Connect", Boundary.Landlock, "AccessDenied")]
    [InlineData("ReadFile", Boundary.Seccomp, "UnauthorizedAccessException")]
    [InlineData("WriteFile", Boundary.Seccomp, "UnauthorizedAccessException")]
    [InlineData("OpenSocket", Boundary.Seccomp, "its process died (signal 31)")]
    [InlineData("Execute", Boundary.Landlock, "IOException")]
    [InlineData("Execute", Boundary.Seccomp, "its process died (signal 31)")]
    [InlineData("Execute", Boundary.None, "its process died (exit code 0)")]
    [InlineData("Fork", Boundary.Seccomp, "its process died (signal 31)")]
    [InlineData("SignalHost", Boundary.Seccomp, "its process died (signal 31)")]
    [InlineData("OpenMany", Boundary.ResourceLimits, "IOException")]
    [InlineData("FillNative", Boundary.ResourceLimits, "its process died (signal 6)")]
    public void StopsByOneLayerAlone(string name, Boundary layer, string message)
    {
        if (!s_here.HasFlag(layer)) return;
        var answer = Faulty.Try(name, layer);
        Assert.Equal((false, message), (answer.Answered, answer.Message));
    }

    [Fact]
    public void LetsThreadsStart() => Assert.True(Faulty.Try("StartThread").Answered);

    [Fact]
    public void SaysWhatIsMissing()
    {
        Assert.Null(SandboxHealth.Missing(Boundary.All));
        Assert.Equal(
            "generated code runs in a process of its own, but this system does not lock it by Landlock (reading and writing files, TCP)",
            SandboxHealth.Missing(Boundary.All & ~Boundary.Landlock));
    }

    private static Boundary Here()
    {
        using var host = Faulty.Host();
        return host.Boundary();
    }
}
