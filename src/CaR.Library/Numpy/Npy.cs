namespace CaR.Library.Numpy;

/// <summary>Single arrays in numpy's npy format.</summary>
public static class Npy
{
    /// <summary>Reads an array whole.</summary>
    /// <param name="name">What errors are to call it.</param>
    /// <param name="stream">At the beginning of an npy file.</param>
    /// <param name="maxBytes">The most bytes its elements may take; held before they are allocated.</param>
    /// <exception cref="InputException">Not npy, truncated, too large, or of an unknown type.</exception>
    public static NpyArray Read(string name, Stream stream, long maxBytes = Limits.SmallArrayBytes) =>
        ReadElements(name, NpyHeader.Read(name, stream), stream, maxBytes);

    /// <summary>Writes an array as version 1.</summary>
    public static void Write(Stream stream, NpyArray array)
    {
        stream.Write(array.Header.ToBytes());
        stream.Write(array.Bytes.Span);
    }

    /// <summary>Reads the elements that follow a header.</summary>
    internal static NpyArray ReadElements(string name, NpyHeader header, Stream stream, long maxBytes)
    {
        if (header.Bytes > maxBytes) throw new InputException(name, $"{header.Bytes} bytes declared", $"at most {maxBytes}");
        var bytes = new byte[header.Bytes];
        ReadElements(name, stream, bytes);
        return new(name, header with { Type = header.Type with { BigEndian = false } }, LittleEndian(header.Type, bytes));
    }

    /// <summary>Fills a buffer from a stream of elements.</summary>
    internal static void ReadElements(string name, Stream stream, Span<byte> bytes)
    {
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length) throw new InputException(name, "a truncated array", "as many elements as its header declares");
    }

    private static byte[] LittleEndian(NpyType type, byte[] bytes)
    {
        if (!type.BigEndian) return bytes;
        for (var i = 0; i < bytes.Length; i += type.Unit) bytes.AsSpan(i, type.Unit).Reverse();
        return bytes;
    }
}
