using CaR.Environments.Grids;

namespace CaR.Environments.Rendering;

/// <summary>A colour on a tile, channels 0..255.</summary>
internal readonly record struct TileColour(byte R, byte G, byte B)
{
    private static readonly TileColour[] s_palette =
        [new(255, 0, 0), new(0, 255, 0), new(0, 0, 255), new(112, 39, 195), new(255, 255, 0), new(100, 100, 100)];

    public static TileColour Black => default;

    public static TileColour GridLine => new(100, 100, 100);

    public static TileColour Agent => new(255, 0, 0);

    public static TileColour Lava => new(255, 128, 0);

    /// <summary>MiniGrid's palette.</summary>
    public static TileColour Of(CellColour colour) => s_palette[(int)colour];

    /// <summary>Every channel times a factor, truncated.</summary>
    public TileColour Times(double factor) => new((byte)(R * factor), (byte)(G * factor), (byte)(B * factor));
}
