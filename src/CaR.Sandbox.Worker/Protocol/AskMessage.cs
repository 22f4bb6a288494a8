using System.Buffers.Binary;
using System.Text;

namespace CaR.Sandbox.Worker.Protocol;

/// <summary>Asks programs about frames of one episode. Answers are numbered frame × programs + program.</summary>
/// <param name="Width">Width of every picture.</param>
/// <param name="Height">Height of every picture.</param>
/// <param name="Frames">How many frames the answers are about.</param>
/// <param name="First">Number of the first answer that is wanted.</param>
/// <param name="Last">Number after the last one.</param>
/// <param name="Carries">Which pictures come with it.</param>
/// <param name="TerminatedLast">Whether the environment ended the episode on the last frame.</param>
/// <param name="Instruction">The episode's mission text.</param>
internal readonly record struct AskMessage(int Width, int Height, int Frames, int First, int Last, Pictures Carries, bool TerminatedLast, string Instruction)
{
    private const int FixedSize = 24;

    /// <summary>Bytes of one picture.</summary>
    public int PictureBytes => Width * Height * 3;

    /// <summary>Bytes of all pictures that come with it.</summary>
    public long BodyBytes => (Carries.HasFlag(Pictures.Start) ? PictureBytes : 0L) + (Carries.HasFlag(Pictures.Frames) ? (long)Frames * PictureBytes : 0);

    /// <summary>Reads what <see cref="Write"/> wrote, off a channel.</summary>
    public static AskMessage Read(Channel from)
    {
        var head = from.Take(FixedSize);
        var ints = (Width: Int(head, 0), Height: Int(head, 4), Frames: Int(head, 8), First: Int(head, 12), Last: Int(head, 16));
        var (carries, terminated, length) = ((Pictures)head[20], head[21] != 0, BinaryPrimitives.ReadUInt16LittleEndian(head[22..]));
        return new(ints.Width, ints.Height, ints.Frames, ints.First, ints.Last, carries, terminated, Encoding.UTF8.GetString(from.Take(length)));
    }

    /// <summary>Writes all but the pictures.</summary>
    /// <returns>The part of the buffer that was written; the buffer grows as needed.</returns>
    public ReadOnlySpan<byte> Write(ref byte[] buffer)
    {
        var needed = FixedSize + Encoding.UTF8.GetMaxByteCount(Instruction.Length);
        if (buffer.Length < needed) buffer = new byte[needed];
        var length = Encoding.UTF8.GetBytes(Instruction, buffer.AsSpan(FixedSize));
        ReadOnlySpan<int> ints = [Width, Height, Frames, First, Last];
        for (var i = 0; i < ints.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(4 * i), ints[i]);
        (buffer[20], buffer[21]) = ((byte)Carries, (byte)(TerminatedLast ? 1 : 0));
        BinaryPrimitives.WriteUInt16LittleEndian(buffer.AsSpan(22), checked((ushort)length));
        return buffer.AsSpan(0, FixedSize + length);
    }

    private static int Int(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadInt32LittleEndian(from[at..]);
}
