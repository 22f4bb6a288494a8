using System.Buffers.Binary;

namespace CaR.Sandbox.Worker.Protocol;

/// <summary>What stands before every message.</summary>
/// <param name="Kind">What follows.</param>
/// <param name="Length">How many bytes follow.</param>
/// <param name="Sequence">The request's number; an answer carries that of what it answers.</param>
internal readonly record struct Header(MessageKind Kind, int Length, long Sequence)
{
    /// <summary>Bytes on the wire.</summary>
    public const int Size = 16;

    /// <summary>Reads a header. Anything may come out of a process that went wrong: it is the receiver's to judge.</summary>
    public static Header Read(ReadOnlySpan<byte> from) => new(
        (MessageKind)BinaryPrimitives.ReadUInt32LittleEndian(from),
        BinaryPrimitives.ReadInt32LittleEndian(from[4..]),
        BinaryPrimitives.ReadInt64LittleEndian(from[8..]));

    /// <summary>Writes the header.</summary>
    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, (uint)Kind);
        BinaryPrimitives.WriteInt32LittleEndian(to[4..], Length);
        BinaryPrimitives.WriteInt64LittleEndian(to[8..], Sequence);
    }
}
