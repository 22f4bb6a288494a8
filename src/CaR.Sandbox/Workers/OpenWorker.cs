using System.Runtime.InteropServices;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Sandbox.Running;
using CaR.Sandbox.Worker.Protocol;
using CaR.Sandbox.Worker.Running;

namespace CaR.Sandbox.Workers;

/// <summary>A worker that has loaded a reward's programs, and what it was shown last.</summary>
internal sealed class OpenWorker(WorkerProcess process) : IDisposable
{
    private readonly PictureCopy _start = new();
    private readonly PictureCopy _now = new();
    private byte[] _head = new byte[256];
    private FrameSize _size;

    /// <summary>The process.</summary>
    public WorkerProcess Process => process;

    /// <summary>Has a worker load an image.</summary>
    /// <param name="process">A fresh worker.</param>
    /// <param name="image">What to load.</param>
    /// <param name="faultLimit">Faults after which a program is disabled.</param>
    /// <param name="faults">Faults each program had before.</param>
    /// <returns>Why the image is refused; empty where it is not.</returns>
    public static string Load(WorkerProcess process, GuardedImage image, int faultLimit, int[] faults)
    {
        var message = new OpenMessage(ImmutableCollectionsMarshal.AsArray(image.Bytes)!, image.Hash, [.. image.TypeNames], faultLimit, faults);
        var request = process.NextRequest();
        process.Deadline.Start();
        process.Channel.Send(MessageKind.Open, request, message.Write());
        var header = process.Channel.Receive(MessageKind.Opened, request, OpenMessage.Longest);
        var refusal = PlainText.Of(process.Channel.Take(header.Length));
        process.Deadline.Stop();
        return refusal;
    }

    /// <summary>Asks for answers and waits for the last of them, or the worker's end; they are then to be received one by one.</summary>
    /// <param name="request">The frames.</param>
    /// <param name="first">Number of the first answer, counted within the request.</param>
    /// <param name="last">Number after the last.</param>
    /// <returns>The request's number.</returns>
    public long Ask(Request request, int first, int last)
    {
        News(request, out var start, out var frames);
        var carries = (start.IsEmpty ? Pictures.None : Pictures.Start) | (frames.IsEmpty ? Pictures.None : Pictures.Frames);
        var ask = new AskMessage(
            request.Size.Width, request.Size.Height, request.Count, first, last, carries, request.TerminatedLast, request.Instruction);
        var number = process.NextRequest();
        process.Deadline.Start();
        try
        {
            process.Channel.Send(MessageKind.Ask, number, ask.Write(ref _head), start, frames);
        }
        catch (IOException)
        {
            // It died meanwhile. What it had answered before is in the pipe, and is to be received first.
        }

        process.Channel.AwaitRing();
        return number;
    }

    /// <summary>Waits for one answer.</summary>
    /// <exception cref="InvalidDataException">What came is no answer, or another's.</exception>
    public ProgramAnswer Receive(long request, int number)
    {
        var header = process.Channel.Receive(MessageKind.Answer, request, AnswerMessage.Longest);
        var answer = AnswerMessage.Read(process.Channel.Take(header.Length));
        if (answer.Number != number) throw new InvalidDataException($"found answer {answer.Number}, expected {number}");
        var fault = (CallFault)answer.Fault;
        var isAnswer = fault is CallFault.None ? !double.IsInfinity(answer.Progress) : fault is > 0 and <= CallFault.Disabled && double.IsNaN(answer.Progress);
        return isAnswer && answer is { Fuel: >= 0, Bytes: >= 0 }
            ? Answers.Of(new(answer.Progress, fault, answer.Fuel, answer.Bytes, answer.Message))
            : throw new InvalidDataException($"found progress {answer.Progress} with fault {answer.Fault}, fuel {answer.Fuel} and {answer.Bytes} bytes");
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();

    /// <summary>Leaves out the pictures that the worker still has.</summary>
    private void News(Request request, out ReadOnlySpan<byte> start, out ReadOnlySpan<byte> frames)
    {
        if (_size != request.Size)
        {
            _size = request.Size;
            _start.Forget();
            _now.Forget();
        }

        start = _start.Replace(request.Start) ? request.Start : default;
        frames = request.Frames;
        if (request.Count > 1) _now.Forget();
        else if (!_now.Replace(frames)) frames = default;
    }
}
