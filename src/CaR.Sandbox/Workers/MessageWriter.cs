using System.Collections.Immutable;
using System.Text;
using CaR.Core.Compiling;

namespace CaR.Sandbox.Workers;

/// <summary>Writes what a <see cref="MessageReader"/> reads.</summary>
internal sealed class MessageWriter
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    public MessageWriter() => _writer = new BinaryWriter(_bytes, Encoding.UTF8);

    public void Write(string text) => _writer.Write(text);

    public void Write(bool value) => _writer.Write(value);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _writer.Write(bytes.Length);
        _writer.Write(bytes);
    }

    public void Write(ImmutableArray<Problem> problems) => Write(problems, p =>
    {
        _writer.Write(p.SubTask is not null);
        if (p.SubTask is not null) _writer.Write(p.SubTask);
        _writer.Write(p.Rule);
        _writer.Write(p.Line);
        _writer.Write(p.Column);
        _writer.Write(p.Message);
        _writer.Write(p.Fix);
    });

    public void Write<T>(ImmutableArray<T> items, Action<T> write)
    {
        _writer.Write(items.Length);
        foreach (var item in items) write(item);
    }

    public byte[] ToArray()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }
}
