using System.Globalization;
using System.Reflection;
using CaR.Sandbox.Worker.Locking;
using CaR.Sandbox.Worker.Protocol;
using Microsoft.Win32.SafeHandles;

namespace CaR.Sandbox.Worker.Serving;

/// <summary>The life of a worker process: warm up, lock, say so, then answer until the host is gone.</summary>
internal static class WorkerProgram
{
    private const int Input = 0;
    private const int Output = 1;
    private const int Bell = 2;

    /// <summary>Runs until the host closes the pipe.</summary>
    /// <param name="arguments">The host's process id, and the <see cref="Boundary"/> that is wanted, as a number.</param>
    /// <param name="service">What the worker is for.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, IWorkerService service)
    {
        var wanted = (Boundary)int.Parse(arguments[1], CultureInfo.InvariantCulture);
        Descriptors.CloseInherited();
        var boundary = Parent.EndWith(arguments[0]) ? Boundary.ParentDeath : Boundary.None;
        Descriptors.Widen(Input);
        Descriptors.Widen(Output);
        using var channel = new Channel(Open(Input, FileAccess.Read), Open(Output, FileAccess.Write), Open(Bell, FileAccess.Write));
        service.WarmUp();
        LoadReferences(Assembly.GetEntryAssembly()!);
        if (wanted.HasFlag(Boundary.ResourceLimits) && ResourceLimits.Lower()) boundary |= Boundary.ResourceLimits;
        if (wanted.HasFlag(Boundary.Seccomp) && Seccomp.LockProcess()) boundary |= Boundary.Seccomp;
        channel.Send(MessageKind.Ready, 0, new ReadyMessage(boundary, ReadyMessage.ThisBuild).Write());
        return Serve(service, channel);
    }

    private static int Serve(IWorkerService service, Channel channel)
    {
        try
        {
            while (true) service.Serve(channel.Receive(int.MaxValue), channel);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static FileStream Open(int descriptor, FileAccess access) => new(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);

    /// <summary>Loads every assembly that could be needed later: a locked process opens no file.</summary>
    private static void LoadReferences(Assembly root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Assembly>([root]);
        while (open.TryPop(out var assembly))
            foreach (var name in assembly.GetReferencedAssemblies().Where(name => seen.Add(name.FullName)))
                open.Push(Assembly.Load(name));
    }
}
