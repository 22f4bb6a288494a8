using CaR.Rewards;

namespace CaR.Sandbox.Metered;

/// <summary>Stands in for <see cref="Region"/> in guarded programs: the same members, charged for.</summary>
public static class RegionCalls
{
    public static Mask Mask(ref readonly Region region)
    {
        var mask = region.Mask;
        Pictures.Draw(4 * Pictures.Area(mask));
        return mask;
    }
}
