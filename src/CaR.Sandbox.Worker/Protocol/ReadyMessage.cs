using System.Buffers.Binary;
using CaR.Rewards;
using CaR.Sandbox.Worker.Locking;

namespace CaR.Sandbox.Worker.Protocol;

/// <summary>A worker's first words.</summary>
/// <param name="Boundary">What it is locked by, as far as it can tell itself.</param>
/// <param name="Build">Which build of protocol and language it speaks: another would not answer with the same bits.</param>
internal readonly record struct ReadyMessage(Boundary Boundary, UInt128 Build)
{
    /// <summary>Bytes of the message.</summary>
    public const int Size = 20;

    /// <summary>This process's build.</summary>
    public static UInt128 ThisBuild { get; } = Version(typeof(Frame)) ^ UInt128.RotateLeft(Version(typeof(ReadyMessage)), 1);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ReadyMessage Read(ReadOnlySpan<byte> from) => new(
        (Boundary)BinaryPrimitives.ReadInt32LittleEndian(from), BinaryPrimitives.ReadUInt128LittleEndian(from[4..]));

    /// <summary>The message's bytes.</summary>
    public byte[] Write()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, (int)Boundary);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(4), Build);
        return bytes;
    }

    private static UInt128 Version(Type type) => BinaryPrimitives.ReadUInt128LittleEndian(type.Module.ModuleVersionId.ToByteArray());
}
