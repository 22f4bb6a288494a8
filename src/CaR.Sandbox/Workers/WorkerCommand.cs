using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Workers;

/// <summary>How a worker is started: by the runtime that runs this process, with nothing of its environment.</summary>
/// <param name="Assembly">Path of the worker's own assembly.</param>
/// <param name="Options">What it may take.</param>
internal sealed record WorkerCommand(string Assembly, WorkerOptions Options)
{
    private static readonly string s_runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The runtime's program.</summary>
    public static string Dotnet { get; } = Path.Combine(s_runtime, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>What it is to be locked by. All, but in tests of one layer.</summary>
    public Boundary Layers { get; init; } = Boundary.All;

    /// <summary>The worker that runs programs, beside this assembly.</summary>
    public static WorkerCommand Run(WorkerOptions options) => new(Beside("CaR.Sandbox.Worker.dll"), options);

    /// <summary>The worker that compiles: this assembly, started by itself.</summary>
    public static WorkerCommand Compile(WorkerOptions options) => new(Beside("CaR.Sandbox.dll"), options);

    /// <summary>Files and folders that the worker may read: the runtime, the system's libraries, itself, and what the kernel tells about it.</summary>
    public IEnumerable<string> Readable =>
    [
        s_runtime, Path.GetDirectoryName(Assembly)!, "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/nix/store", "/etc/ld.so.cache",
        "/proc", "/sys/fs/cgroup", "/sys/devices/system", "/dev/urandom",
    ];

    /// <summary>Devices that it may write.</summary>
    public static IEnumerable<string> Writable => ["/dev/null"];

    /// <summary>A file beside this assembly.</summary>
    public static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    /// <summary>What to start.</summary>
    public ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Dotnet)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Assembly),
        };
        start.ArgumentList.Add(Assembly);
        start.ArgumentList.Add(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        start.ArgumentList.Add(((int)Layers).ToString(CultureInfo.InvariantCulture));
        if (!OperatingSystem.IsWindows()) start.Environment.Clear();
        foreach (var (name, value) in Settings()) start.Environment["DOTNET_" + name] = value;
        return start;
    }

    private IEnumerable<(string Name, string Value)> Settings() =>
    [
        ("EnableDiagnostics", "0"), // no socket to attach to
        ("LTTng", "0"), // no tracing library
        ("GCHeapHardLimit", Options.HeapBytes.ToString("x", CultureInfo.InvariantCulture)),
        ("gcServer", "0"),
        ("gcConcurrent", "0"),
        ("TieredPGO", "0"), // instrumented code is slow, and the wait for it long
        ("EnableWriteXorExecute", "0"), // needs files in memory that a locked process may not make, and costs a fifth of the start
        ("SYSTEM_GLOBALIZATION_INVARIANT", "1"),
        ("NOLOGO", "1"),
    ];
}
