namespace CaR.Library.Numpy;

/// <summary>An element type of numpy, as npy headers spell it: "|u1", "&lt;f4", "&lt;U12".</summary>
/// <param name="Kind">'u' and 'i' integers, 'f' floats, 'b' booleans, 'U' text (UTF-32).</param>
/// <param name="Size">Bytes an element.</param>
/// <param name="BigEndian">Whether the file stores the most significant byte first.</param>
public readonly record struct NpyType(char Kind, int Size, bool BigEndian = false)
{
    private const int TextUnit = 4; // numpy stores text as UTF-32
    private const int MaxTextLength = 1 << 20;

    /// <summary>"|u1".</summary>
    public static NpyType UInt8 { get; } = new('u', 1);

    /// <summary>"|b1".</summary>
    public static NpyType Bool { get; } = new('b', 1);

    /// <summary>"|i1".</summary>
    public static NpyType Int8 { get; } = new('i', 1);

    /// <summary>"&lt;i2".</summary>
    public static NpyType Int16 { get; } = new('i', 2);

    /// <summary>"&lt;f4".</summary>
    public static NpyType Float32 { get; } = new('f', 4);

    /// <summary>Bytes that are reversed where the order is foreign.</summary>
    internal int Unit => Kind == 'U' ? TextUnit : Size;

    /// <summary>Text of so many characters.</summary>
    public static NpyType Text(int length) => new('U', length * TextUnit);

    /// <summary>Reads a header's spelling.</summary>
    /// <exception cref="InputException">A type that CaR does not read.</exception>
    public static NpyType Parse(string name, string spelling)
    {
        if (spelling.Length >= 3 && "<>|=".Contains(spelling[0]) && int.TryParse(spelling.AsSpan(2), out var size)
            && size is > 0 and <= MaxTextLength && IsKnown(spelling[1], size))
        {
            return new(spelling[1], spelling[1] == 'U' ? size * TextUnit : size, spelling[0] == '>');
        }

        throw new InputException(name, $"dtype '{spelling}'", "u1, i1, b1, i2, i4, i8, f4, f8 or text");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(Unit == 1 ? '|' : BigEndian ? '>' : '<')}{Kind}{Size / (Kind == 'U' ? TextUnit : 1)}";

    private static bool IsKnown(char kind, int size) => (kind, size) switch
    {
        ('U', _) => true,
        ('u' or 'b', 1) => true,
        ('i', 1 or 2 or 4 or 8) => true,
        ('f', 4 or 8) => true,
        _ => false,
    };
}
