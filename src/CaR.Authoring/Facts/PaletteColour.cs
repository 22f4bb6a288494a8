using CaR.Rewards;

namespace CaR.Authoring.Facts;

/// <summary>A colour that pictures are made of.</summary>
/// <param name="Colour">Its most frequent exact value.</param>
/// <param name="Share">Share of all pixels within <see cref="Palette.Tolerance"/> of it and of no more frequent one, 0..1.</param>
internal sealed record PaletteColour(Rgb Colour, double Share);
