namespace CaR.Rewards;

/// <summary>A colour of a picture.</summary>
/// <param name="Colour">The exact colour.</param>
/// <param name="Count">Pixels of it.</param>
/// <param name="Share">Count as a share of the picture, 0..1.</param>
public readonly record struct Swatch(Rgb Colour, int Count, double Share);
