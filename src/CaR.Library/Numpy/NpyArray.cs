using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace CaR.Library.Numpy;

/// <summary>An array of numpy in memory.</summary>
/// <param name="Name">What errors call it: file and key.</param>
/// <param name="Header">Type and shape.</param>
/// <param name="Bytes">The elements in C order, little-endian.</param>
public sealed record NpyArray(string Name, NpyHeader Header, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A vector of float32.</summary>
    public static NpyArray Of(string name, ReadOnlySpan<float> values) =>
        new(name, new(NpyType.Float32, [values.Length]), MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>A vector of booleans.</summary>
    public static NpyArray Of(string name, ReadOnlySpan<bool> values) =>
        new(name, new(NpyType.Bool, [values.Length]), MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>A vector of int8.</summary>
    public static NpyArray Of(string name, ReadOnlySpan<sbyte> values) =>
        new(name, new(NpyType.Int8, [values.Length]), MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>An array of elements that lie in memory as numpy stores them.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="type">Their type.</param>
    /// <param name="shape">As many elements as are given.</param>
    /// <param name="elements">In C order.</param>
    public static NpyArray Of<T>(string name, NpyType type, ImmutableArray<int> shape, ReadOnlySpan<T> elements) where T : unmanaged =>
        new(name, new(type, shape), MemoryMarshal.AsBytes(elements).ToArray());

    /// <summary>A scalar boolean.</summary>
    public static NpyArray Of(string name, bool value) => new(name, new(NpyType.Bool, []), new byte[] { value ? (byte)1 : (byte)0 });

    /// <summary>A scalar text.</summary>
    public static NpyArray Of(string name, string text)
    {
        var bytes = Encoding.UTF32.GetBytes(text.Length == 0 ? "\0" : text);
        return new(name, new(NpyType.Text(bytes.Length / 4), []), bytes);
    }

    /// <summary>All elements as numbers; booleans as 0 and 1.</summary>
    /// <exception cref="InputException">The array is text.</exception>
    public ImmutableArray<double> ToNumbers()
    {
        if (Header.Type.Kind == 'U') throw new InputException(Name, $"dtype '{Header.Type}'", "numbers");
        var numbers = ImmutableArray.CreateBuilder<double>((int)Header.Count);
        for (var i = 0; i < Header.Count; i++) numbers.Add(Number(Bytes.Span.Slice(i * Header.Type.Size, Header.Type.Size)));
        return numbers.MoveToImmutable();
    }

    /// <summary>A scalar text.</summary>
    /// <exception cref="InputException">The array is something else.</exception>
    public string ToText()
    {
        if (Header.Type.Kind != 'U' || Header.Count != 1) throw new InputException(Name, Describe(), "one text");
        return Encoding.UTF32.GetString(Bytes.Span).TrimEnd('\0');
    }

    /// <summary>Type and shape, for an error.</summary>
    public string Describe() => $"{Header.Type} ({string.Join(", ", Header.Shape)})";

    private double Number(ReadOnlySpan<byte> element) => (Header.Type.Kind, Header.Type.Size) switch
    {
        ('f', 4) => BinaryPrimitives.ReadSingleLittleEndian(element),
        ('f', _) => BinaryPrimitives.ReadDoubleLittleEndian(element),
        ('i', 1) => (sbyte)element[0],
        ('i', 2) => BinaryPrimitives.ReadInt16LittleEndian(element),
        ('i', 4) => BinaryPrimitives.ReadInt32LittleEndian(element),
        ('i', _) => BinaryPrimitives.ReadInt64LittleEndian(element),
        _ => element[0],
    };
}
