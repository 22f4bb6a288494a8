using System.Collections.Immutable;
using System.Text;
using CaR.Core.Compiling;

namespace CaR.Sandbox.Workers;

/// <summary>Reads a message of texts and numbers. It throws what <see cref="BinaryReader"/> does where the message is none.</summary>
internal sealed class MessageReader(byte[] bytes)
{
    private readonly BinaryReader _reader = new(new MemoryStream(bytes), Encoding.UTF8);

    public string ReadString() => _reader.ReadString();

    public bool ReadBoolean() => _reader.ReadBoolean();

    public ImmutableArray<byte> ReadBytes()
    {
        var length = ReadCount();
        return [.. _reader.ReadBytes(length)];
    }

    public ImmutableArray<Problem> ReadProblems() => ReadMany(() => new Problem(
        ReadBoolean() ? ReadString() : null, ReadString(), _reader.ReadInt32(), _reader.ReadInt32(), ReadString(), ReadString()));

    public ImmutableArray<T> ReadMany<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var left = ReadCount(); left > 0; left--) items.Add(read());
        return items.ToImmutable();
    }

    private int ReadCount() => _reader.ReadInt32() is >= 0 and var count && count <= bytes.Length
        ? count
        : throw new FormatException("found a count that is none");
}
