using System.Text;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Worker.Serving;

/// <summary>Answers a host's messages with an engine, one after another, until the host closes the pipe.</summary>
internal sealed class RunService(IWorkerEngine engine) : IWorkerService
{
    private readonly Shown _shown = new();
    private readonly byte[] _answer = new byte[AnswerMessage.Longest];
    private int _programs;

    /// <inheritdoc/>
    public void WarmUp() => engine.WarmUp();

    /// <inheritdoc/>
    public void Serve(Header header, Channel channel)
    {
        switch (header.Kind)
        {
            case MessageKind.Open:
                Open(header, channel);
                break;
            case MessageKind.Ask:
                Ask(header, channel);
                break;
            default:
                throw new InvalidDataException($"found message {header.Kind:x}, expected one to a run worker");
        }
    }

    private void Open(Header header, Channel channel)
    {
        var message = OpenMessage.Read(channel.Take(header.Length).ToArray());
        _programs = message.TypeNames.Length;
        channel.Send(MessageKind.Opened, header.Sequence, Encoding.UTF8.GetBytes(engine.Open(message) ?? ""));
    }

    private void Ask(Header header, Channel channel)
    {
        var ask = AskMessage.Read(channel);
        _shown.Begin(ask, channel);
        for (var frame = 0; frame < ask.Frames; frame++)
        {
            _shown.Show(ask, frame, channel);
            var (first, last) = (Math.Max(ask.First, frame * _programs), Math.Min(ask.Last, (frame + 1) * _programs));
            for (var number = first; number < last; number++)
            {
                var answer = engine.Ask(number - frame * _programs, _shown.Observation) with { Number = number };
                var length = answer.Write(_answer);
                channel.Hold(new Header(MessageKind.Answer, length, header.Sequence), _answer.AsSpan(0, length));
                // Should this process end, the host knows the frame it ended in. It then asks for that frame alone, to know the call.
                if (ask.Frames == 1 || number == last - 1) channel.Flush();
            }
        }

        channel.Ring();
    }
}
