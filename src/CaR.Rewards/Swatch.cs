namespace CaR.Rewards;

/// <summary>A colour and how much of the picture it fills.</summary>
/// <param name="Colour">exact.</param>
/// <param name="Count">pixels.</param>
/// <param name="Share">0..1.</param>
public readonly record struct Swatch(Rgb Colour, int Count, double Share);
