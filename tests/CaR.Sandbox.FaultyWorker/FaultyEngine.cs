using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using CaR.Rewards;
using CaR.Sandbox.Worker.Protocol;
using CaR.Sandbox.Worker.Serving;
using Microsoft.Win32.SafeHandles;

namespace CaR.Sandbox.FaultyWorker;

/// <summary>Does on purpose what no guarded program can: what its class is named after, on every frame whose top-left pixel is red.</summary>
internal sealed class FaultyEngine : IWorkerEngine
{
    private string[] _names = [];

    /// <inheritdoc/>
    public void WarmUp()
    {
    }

    /// <inheritdoc/>
    public string? Open(OpenMessage message)
    {
        _names = message.TypeNames;
        if (_names.Contains("EndOnOpen")) Environment.Exit(1);
        return _names.Contains("Refuse") ? "refused" : null;
    }

    /// <inheritdoc/>
    /// <returns>The mean blue as progress; where something was done that failed, a fault that says why.</returns>
    public AnswerMessage Ask(int subTask, Observation observation)
    {
        var answer = new AnswerMessage(0, observation.Now.Mean.B, 0, subTask, Environment.ProcessId, null);
        if (observation.Now[0, 0].R != 255) return answer;
        try
        {
            return Do(_names[subTask], answer);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return answer with { Progress = double.NaN, Fault = 1, Message = e.GetType().Name };
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
            case "AnswerInfinity":
                return answer with { Progress = double.PositiveInfinity };
            case "InventFault":
                return answer with { Progress = double.NaN, Fault = 77 };
            case "ReadFile":
                return answer with { Progress = File.ReadAllBytes("/etc/passwd").Length };
            case "WriteFile":
                File.WriteAllText(Path.Combine("/tmp", $"car-worker-{Environment.ProcessId}"), "");
                break;
            case "Connect":
                using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)) socket.Connect("127.0.0.1", 9);
                break;
            case "StartProcess":
                Process.Start("/bin/true")!.WaitForExit();
                break;
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

    private static int Depth(int depth) => depth + Depth(depth + 1) % 3;

    private static void Say(ReadOnlySpan<byte> bytes)
    {
        using var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 0);
        output.Write(bytes);
    }
}
