namespace CaR.Rewards;

/// <summary>An RGB picture. Origin top-left, x right, y down.</summary>
public sealed class Frame
{
    private readonly byte[] _rgb;

    /// <summary>Makes a frame of a size, black until <see cref="Load"/> fills it.</summary>
    [HostOnly]
    public Frame(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Width = width;
        Height = height;
        _rgb = new byte[width * height * 3];
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>The bytes, row-major RGB24: [Height, Width, 3].</summary>
    [HostOnly]
    public ReadOnlySpan<byte> Rgb24 => _rgb;

    /// <summary>Replaces the picture and forgets every answer given about the old one.</summary>
    /// <param name="rgb">Row-major RGB24, exactly Width × Height × 3 bytes.</param>
    [HostOnly]
    public void Load(ReadOnlySpan<byte> rgb)
    {
        if (rgb.Length != _rgb.Length)
            throw new ArgumentException($"found {rgb.Length} bytes, expected {Width}×{Height}×3 = {_rgb.Length}", nameof(rgb));
        rgb.CopyTo(_rgb);
    }
}
