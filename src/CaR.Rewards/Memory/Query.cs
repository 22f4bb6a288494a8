namespace CaR.Rewards;

/// <summary>The questions whose answers are remembered.</summary>
internal enum Query
{
    RgbRange,
    HsvRange,
    AbsDiff,
    And,
    Or,
    Xor,
    Not,
    AndNot,
    Within,
    Erode,
    Dilate,
    Components,
    RegionMask,
    Crop,
    Cells,
    Palette,
    Match,
}
