using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>Pictures as PNG (ISO/IEC 15948), in and out.</summary>
public static class Png
{
    /// <summary>The most pixels a picture may have: far above any environment's, and still little memory.</summary>
    public const int MaxPixels = 16 << 20;

    /// <summary>Writes an RGB picture, 8 bits a sample, as small as zlib makes it.</summary>
    public static byte[] Encode(Picture picture) => PngEncoder.Encode(picture.Size, picture.Rgb24.Span);

    /// <summary>Reads a picture of any colour type, bit depth and interlacing.</summary>
    /// <remarks>
    /// Transparent pixels are composited over white. Of 16-bit samples the high byte is kept; gamma and colour profiles are ignored, as OpenCV does.
    /// </remarks>
    /// <param name="name">What errors and the picture are to call it: the file's path.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="InputException">Not a PNG, damaged, truncated, or larger than <see cref="MaxPixels"/>.</exception>
    public static Picture Decode(string name, ReadOnlySpan<byte> bytes) => PngDecoder.Decode(name, bytes);
}
