namespace CaR.Sandbox.Worker.Protocol;

/// <summary>One end of the pipes between a host and a worker. One thread at a time.</summary>
/// <remarks>
/// A closed or broken pipe is an <see cref="IOException"/>, a message that is none an <see cref="InvalidDataException"/>. The bell
/// is a pipe of its own from worker to host: a worker writes answers as soon as it has them, but a host that waited for them there would
/// be woken each time, which costs more than an answer. It waits for the bell instead, or for the end of the worker.
/// </remarks>
internal sealed class Channel(Stream input, Stream output, Stream bell) : IDisposable
{
    /// <summary>Enough for many small frames a read.</summary>
    private const int InitialBytes = 1 << 18;

    private byte[] _received = new byte[InitialBytes];
    private int _start;
    private int _end;
    private byte[] _sent = new byte[1024];
    private int _held;

    /// <summary>Sends a message of a head and, maybe, pictures, which are not copied.</summary>
    public void Send(MessageKind kind, long sequence, ReadOnlySpan<byte> head, ReadOnlySpan<byte> first = default, ReadOnlySpan<byte> second = default)
    {
        Hold(new Header(kind, head.Length + first.Length + second.Length, sequence), head);
        Flush();
        if (first.Length > 0) output.Write(first);
        if (second.Length > 0) output.Write(second);
    }

    /// <summary>Keeps a message, to be sent together with others.</summary>
    public void Hold(Header header, ReadOnlySpan<byte> head)
    {
        var end = _held + Header.Size + head.Length;
        if (_sent.Length < end) Array.Resize(ref _sent, 2 * end);
        header.Write(_sent.AsSpan(_held));
        head.CopyTo(_sent.AsSpan(_held + Header.Size));
        _held = end;
    }

    /// <summary>Sends what is held.</summary>
    public void Flush()
    {
        var length = _held;
        _held = 0;
        output.Write(_sent, 0, length);
    }

    /// <summary>Waits for the next message's header.</summary>
    /// <exception cref="InvalidDataException">It is of another kind or request, or longer than it may be.</exception>
    public Header Receive(MessageKind kind, long sequence, int longest)
    {
        var header = Receive(longest);
        return header.Kind == kind && header.Sequence == sequence
            ? header
            : throw new InvalidDataException($"found message {header.Kind:x} to request {header.Sequence}, expected {kind:x} to {sequence}");
    }

    /// <summary>Waits for the next message's header, whatever it is.</summary>
    /// <exception cref="InvalidDataException">It is longer than it may be.</exception>
    public Header Receive(int longest)
    {
        var header = Header.Read(Take(Header.Size));
        return header.Length >= 0 && header.Length <= longest
            ? header
            : throw new InvalidDataException($"found a message of {header.Length} bytes, expected at most {longest}");
    }

    /// <summary>Waits for the next bytes of the current message.</summary>
    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (_end - _start < count) Fill(count);
        var taken = _received.AsSpan(_start, count);
        _start += count;
        return taken;
    }

    /// <summary>Tells the host that everything is answered.</summary>
    public void Ring() => bell.WriteByte(0);

    /// <summary>Waits for the bell, or for the worker's end. It is a hint: answers are to be judged whatever was heard.</summary>
    public void AwaitRing() => bell.ReadByte();

    /// <inheritdoc/>
    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
        bell.Dispose();
    }

    private void Fill(int count)
    {
        var kept = _received.AsSpan(_start, _end - _start);
        if (_received.Length < count) _received = new byte[count];
        kept.CopyTo(_received);
        (_start, _end) = (0, kept.Length);
        while (_end < count)
        {
            var read = input.Read(_received, _end, _received.Length - _end);
            if (read <= 0) throw new EndOfStreamException("the pipe ended within a message");
            _end += read;
        }
    }
}
