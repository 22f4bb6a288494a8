namespace CaR.Library.Numpy;

/// <summary>Reads through to a zip entry, counting bytes and summing them up.</summary>
internal sealed class CheckedStream(string name, Stream inner) : Stream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    /// <summary>Their check sum.</summary>
    public uint Crc { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = inner.Read(buffer);
            Crc = Crc32.Append(Crc, buffer[..read]);
            Count += read;
            return read;
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: found damaged compressed data, expected an intact archive", e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
