using System.Text;

namespace CaR.Sandbox.Worker.Protocol;

/// <summary>The programs that a worker is to run.</summary>
/// <param name="Image">The guarded assembly.</param>
/// <param name="Hash">SHA-256 that the bytes must have, lower-case hex.</param>
/// <param name="TypeNames">The programs' classes, one a sub-task.</param>
/// <param name="FaultLimit">Faults after which a program is disabled.</param>
/// <param name="Faults">Faults each program had in a worker before this one.</param>
internal sealed record OpenMessage(byte[] Image, string Hash, string[] TypeNames, int FaultLimit, int[] Faults)
{
    /// <summary>Longest that a message to or from a worker may be, pictures aside.</summary>
    public const int Longest = 16 << 20;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static OpenMessage Read(byte[] from)
    {
        using var reader = new BinaryReader(new MemoryStream(from), Encoding.UTF8);
        var image = reader.ReadBytes(reader.ReadInt32());
        var (hash, limit) = (reader.ReadString(), reader.ReadInt32());
        var (names, faults) = (new string[reader.ReadInt32()], Array.Empty<int>());
        faults = new int[names.Length];
        for (var i = 0; i < names.Length; i++) (names[i], faults[i]) = (reader.ReadString(), reader.ReadInt32());
        return new(image, hash, names, limit, faults);
    }

    /// <summary>The message's bytes.</summary>
    public byte[] Write()
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Image.Length);
        writer.Write(Image);
        writer.Write(Hash);
        writer.Write(FaultLimit);
        writer.Write(TypeNames.Length);
        foreach (var (name, faults) in TypeNames.Zip(Faults))
        {
            writer.Write(name);
            writer.Write(faults);
        }

        writer.Flush();
        return bytes.ToArray();
    }
}
