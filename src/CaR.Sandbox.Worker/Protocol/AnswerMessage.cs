using System.Buffers.Binary;
using System.Text;

namespace CaR.Sandbox.Worker.Protocol;

/// <summary>One program's answer about one frame.</summary>
/// <param name="Number">Frame × programs + program.</param>
/// <param name="Progress">As answered, its bits kept; NaN where there is a fault.</param>
/// <param name="Fault">Number of the fault; 0 where there is none.</param>
/// <param name="Fuel">Work charged.</param>
/// <param name="Bytes">Memory charged.</param>
/// <param name="Message">The fault in words, cut after <see cref="LongestMessage"/> bytes; null where there is none.</param>
internal readonly record struct AnswerMessage(int Number, double Progress, int Fault, long Fuel, long Bytes, string? Message)
{
    /// <summary>Bytes of a fault's words that are kept.</summary>
    public const int LongestMessage = 200;

    /// <summary>Most bytes of an answer without its header.</summary>
    public const int Longest = FixedSize + LongestMessage;

    private const int FixedSize = 32;

    /// <summary>Reads an answer.</summary>
    /// <exception cref="InvalidDataException">It is too short.</exception>
    public static AnswerMessage Read(ReadOnlySpan<byte> from)
    {
        if (from.Length < FixedSize) throw new InvalidDataException($"found an answer of {from.Length} bytes, expected at least {FixedSize}");
        return new(
            BinaryPrimitives.ReadInt32LittleEndian(from),
            BinaryPrimitives.ReadDoubleLittleEndian(from[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(from[4..]),
            BinaryPrimitives.ReadInt64LittleEndian(from[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(from[24..]),
            from.Length > FixedSize ? PlainText.Of(from[FixedSize..]) : null);
    }

    /// <summary>Writes the answer into a buffer of <see cref="Longest"/> bytes.</summary>
    /// <returns>How many bytes it took.</returns>
    public int Write(Span<byte> to)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to, Number);
        BinaryPrimitives.WriteInt32LittleEndian(to[4..], Fault);
        BinaryPrimitives.WriteDoubleLittleEndian(to[8..], Progress);
        BinaryPrimitives.WriteInt64LittleEndian(to[16..], Fuel);
        BinaryPrimitives.WriteInt64LittleEndian(to[24..], Bytes);
        if (Message is null) return FixedSize;
        Encoding.UTF8.GetEncoder().Convert(Message, to[FixedSize..Longest], true, out _, out var written, out _);
        return FixedSize + written;
    }
}
