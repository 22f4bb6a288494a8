using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using CaR.Rewards;
using CaR.Sandbox.Worker.Protocol;
using CaR.Sandbox.Worker.Running;
using CaR.Sandbox.Worker.Serving;
using Microsoft.Win32.SafeHandles;

namespace CaR.Sandbox.FaultyWorker;

/// <summary>Does on purpose what no guarded program can: what its class is named after, on every frame whose top-left pixel is red.</summary>
internal sealed class FaultyEngine : IWorkerEngine
{
    private OpenMessage _open = new([], "", [], 1, []);

    /// <inheritdoc/>
    public void WarmUp()
    {
    }

    /// <inheritdoc/>
    public string? Open(OpenMessage message)
    {
        _open = message;
        if (message.TypeNames.Contains("EndOnOpen")) Environment.Exit(1);
        return message.TypeNames.Contains("Refuse") ? "refused" : null;
    }

    /// <inheritdoc/>
    /// <returns>The mean blue as progress; where something was done that failed, a fault that says why.</returns>
    public AnswerMessage Ask(int subTask, Observation observation)
    {
        if (_open.Faults[subTask] >= _open.FaultLimit) return new(0, double.NaN, (int)CallFault.Disabled, 0, 0, null);
        var answer = new AnswerMessage(0, observation.Now.Mean.B, 0, subTask, Environment.ProcessId, null);
        if (observation.Now[0, 0].R != 255) return answer;
        try
        {
            return Do(_open.TypeNames[subTask], answer);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return answer with { Progress = double.NaN, Fault = (int)CallFault.Exception, Message = e is SocketException s ? s.SocketErrorCode.ToString() : e.GetType().Name };
        }
    }

    private static AnswerMessage Do(string name, AnswerMessage answer)
    {
        switch (name)
        {
            case "Hang":
                while (true) Thread.SpinWait(1000);
            case "End":
                Environment.Exit(0);
                break;
            case "Abort":
                Environment.FailFast("on purpose");
                break;
            case "OverflowStack":
                return answer with { Progress = Depth(1) };
            case "FillHeap":
                for (var all = new List<byte[]>(); ;) all.Add(new byte[1 << 20]);
            case "FillNative":
                for (var i = 0; i < 1 << 16; i++) Marshal.WriteByte(Marshal.AllocHGlobal(1 << 20), 1);
                break;
            case "SayGarbage":
                Say("no message at all, and long enough for a header"u8);
                break;
            case "SayTwice":
                var twice = new byte[Header.Size];
                new Header(MessageKind.Answer, 0, 1).Write(twice);
                Say(twice);
                break;
            case "SayEscape":
                return answer with { Progress = double.NaN, Fault = (int)CallFault.Exception, Message = "\e[2Jgone\n" };
            case "AnswerInfinity":
                return answer with { Progress = double.PositiveInfinity };
            case "InventFault":
                return answer with { Progress = double.NaN, Fault = 77 };
            case "ReadFile":
                return answer with { Progress = File.ReadAllBytes("/etc/passwd").Length };
            case "OpenMany":
                for (var i = 0; i < 1000; i++) _ = File.OpenHandle("/dev/null");
                break;
            case "WriteFile":
                File.WriteAllText("/dev/full", "");
                break;
            case "Connect":
                using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)) socket.Connect("127.0.0.1", 9);
                break;
            case "Execute":
                _ = Execute("/bin/true", 0, 0);
                throw new IOException();
            case "OpenSocket":
                if (OpenSocket(1, 1, 0) >= 0) break;
                throw new IOException();
            case "Fork":
                // The child runs no managed code: one that did would wait for ever for threads it does not have.
                if (RunShell("exit 0") == 0) break;
                throw new IOException();
            case "SignalHost":
                Process.GetProcessById(1).Kill();
                break;
            case "StartThread":
                var thread = new Thread(() => { });
                thread.Start();
                thread.Join();
                break;
        }

        return answer;
    }

    [DllImport("libc", EntryPoint = "socket")]
    private static extern int OpenSocket(int domain, int type, int protocol);

    [DllImport("libc", EntryPoint = "execve", CharSet = CharSet.Ansi)]
    private static extern int Execute(string program, nint arguments, nint environment);

    [DllImport("libc", EntryPoint = "system", CharSet = CharSet.Ansi)]
    private static extern int RunShell(string command);

    private static int Depth(int depth) => depth + Depth(depth + 1) % 3;

    private static void Say(ReadOnlySpan<byte> bytes)
    {
        using var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 0);
        output.Write(bytes);
    }
}
