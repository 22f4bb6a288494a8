using CaR.Rewards;

namespace CaR.Environments.Pushing.Scene;

/// <summary>The scene's colours: of surfaces, panda-gym's where it has one, to be multiplied by their light; of sky, floor and shadows as they are seen.</summary>
internal static class Palette
{
    public static Rgb Sky { get; } = new(255, 255, 255);

    public static Rgb Floor { get; } = new(33, 33, 33);

    public static Rgb FloorInShadow { get; } = new(22, 22, 22);

    public static Rgb Table { get; } = new(242, 242, 242);

    public static Rgb TableInShadow { get; } = new(176, 176, 176);

    public static Rgb Cube { get; } = new(25, 230, 25);

    public static Rgb Link { get; } = new(250, 250, 250);

    public static Rgb Joint { get; } = new(95, 95, 102);
}
