using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CaR.Library.Numpy;

/// <summary>What an npy file says of its array: numpy's format, versions 1 to 3 (NEP 1).</summary>
/// <param name="Type">The elements' type.</param>
/// <param name="Shape">Slowest axis first (C order); empty for a scalar.</param>
public sealed partial record NpyHeader(NpyType Type, ImmutableArray<int> Shape)
{
    private const int MaxLength = 1 << 16;
    private const int Alignment = 64;

    /// <summary>How many elements.</summary>
    public long Count => Shape.Aggregate(1L, (product, length) => product * length);

    /// <summary>How many bytes the elements take.</summary>
    public long Bytes => Count * Type.Size;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads a header and leaves the stream at the first element.</summary>
    /// <param name="name">What errors are to call the array.</param>
    /// <param name="stream">At the beginning of an npy file.</param>
    /// <exception cref="InputException">Not npy, truncated, Fortran order, or a type that CaR does not read.</exception>
    public static NpyHeader Read(string name, Stream stream)
    {
        Span<byte> start = stackalloc byte[8];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.StartsWith(Magic))
            throw new InputException(name, "no npy signature", "a numpy array");
        if (start[6] is < 1 or > 3) throw new InputException(name, $"npy version {start[6]}", "1, 2 or 3");

        var lengthBytes = start[..(start[6] == 1 ? 2 : 4)];
        ReadAll(name, stream, lengthBytes);
        var length = lengthBytes.Length == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(lengthBytes) : BinaryPrimitives.ReadUInt32LittleEndian(lengthBytes);
        if (length > MaxLength) throw new InputException(name, $"an npy header of {length} bytes", $"at most {MaxLength}");
        var text = new byte[length];
        ReadAll(name, stream, text);
        return Parse(name, Encoding.UTF8.GetString(text));
    }

    /// <summary>The header as version 1 writes it, with the padding that numpy asks for.</summary>
    internal byte[] ToBytes()
    {
        var shape = Shape.Length == 1 ? $"{Shape[0]}," : string.Join(", ", Shape);
        var text = $"{{'descr': '{Type}', 'fortran_order': False, 'shape': ({shape}), }}";
        var prefix = Magic.Length + 4;
        var padded = (prefix + text.Length + 1 + Alignment - 1) / Alignment * Alignment;
        var bytes = new byte[padded];
        Magic.CopyTo(bytes);
        bytes[Magic.Length] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(Magic.Length + 2), (ushort)(padded - prefix));
        Encoding.ASCII.GetBytes(text.PadRight(padded - prefix - 1) + "\n", bytes.AsSpan(prefix));
        return bytes;
    }

    private static NpyHeader Parse(string name, string text)
    {
        var (type, fortran, shape) = (TypePattern().Match(text), FortranPattern().Match(text), ShapePattern().Match(text));
        if (!type.Success || !fortran.Success || !shape.Success)
            throw new InputException(name, "an npy header without a plain descr, fortran_order and shape", "all three");
        var header = new NpyHeader(NpyType.Parse(name, type.Groups[1].Value), ParseShape(name, shape.Groups[1].Value));
        if (fortran.Groups[1].Value == "True" && header.Shape.Length > 1)
            throw new InputException(name, "an array in Fortran order", "C order (numpy.ascontiguousarray)");
        return header;
    }

    private static ImmutableArray<int> ParseShape(string name, string text)
    {
        const StringSplitOptions Plain = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var shape = ImmutableArray.CreateBuilder<int>();
        var count = 1L;
        foreach (var axis in text.Split(',', Plain))
        {
            // Bounding the product at every axis keeps it far from overflow.
            if (!int.TryParse(axis, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || (count *= length) > Limits.ArrayBytes)
                throw new InputException(name, $"shape ({text})", $"at most {Limits.ArrayBytes} elements");
            shape.Add(length);
        }

        return shape.ToImmutable();
    }

    private static void ReadAll(string name, Stream stream, Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new InputException(name, "a truncated npy header", "a whole one");
    }

    [GeneratedRegex("'descr':\\s*'([^']*)'")]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"'fortran_order':\s*(True|False)")]
    private static partial Regex FortranPattern();

    [GeneratedRegex(@"'shape':\s*\(([^)]*)\)")]
    private static partial Regex ShapePattern();
}
