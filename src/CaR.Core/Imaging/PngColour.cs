namespace CaR.Core.Imaging;

/// <summary>The colour types of a PNG, with the numbers the header stores.</summary>
internal enum PngColour : byte
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
