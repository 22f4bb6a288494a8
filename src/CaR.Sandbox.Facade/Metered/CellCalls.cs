using CaR.Rewards;

namespace CaR.Sandbox.Metered;

/// <summary>Stands in for <see cref="Cell"/> in guarded programs: the same members, charged for.</summary>
public static class CellCalls
{
    public static Rgb Colour(ref readonly Cell cell)
    {
        Pictures.Look(4 * Pictures.Area(cell.Box), 0);
        return cell.Colour;
    }

    public static double Share(ref readonly Cell cell)
    {
        Pictures.Look(4 * Pictures.Area(cell.Box), 0);
        return cell.Share;
    }

    public static double Difference(ref readonly Cell cell, Cell other)
    {
        Pictures.Look(2 * Pictures.Area(cell.Box), 0);
        return cell.Difference(other);
    }
}
