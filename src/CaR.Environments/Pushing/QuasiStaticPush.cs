namespace CaR.Environments.Pushing;

/// <summary>How a cube on a table gives way to a finger tip, slowly enough that nothing slides on by itself.</summary>
/// <remarks>
/// Friction with the table is Goyal's limit surface (Goyal, Ruina, Papadopoulos 1991, "Planar sliding with dry friction", Wear 143) as an ellipsoid; the motion
/// that follows from a pushed point, sticking or sliding in the friction cone, is that of Lynch, Maekawa and Tanie 1992 ("Manipulation and active sensing by
/// pushing using tactile feedback", IROS).
/// </remarks>
internal static class QuasiStaticPush
{
    /// <summary>Coulomb's coefficient between tip and cube; pybullet's default.</summary>
    private const double Friction = 0.5;

    /// <summary>The greatest moment over the greatest force, in metres: the mean distance of a square's points from its centre, (√2 + ln(1 + √2)) / 6 of its side.</summary>
    private const double Radius = 0.3825978582 * CubePose.Side;

    /// <summary>The cube once it has given way.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="tip">Where the tip's centre is now.</param>
    /// <param name="way">How it came there; shorter than its radius.</param>
    public static CubePose Yield(in CubePose cube, Vector2D tip, Vector2D way)
    {
        if (!TipContact.TryFind(cube, tip, out var contact)) return cube;
        var moved = Pushed(cube, contact, way);
        // The turn bends the contact's way a little: what is left over is moved along the normal, which ends it exactly.
        return TipContact.TryFind(moved, tip, out var rest) ? moved.Moved(rest.Normal * rest.Depth, turn: 0) : moved;
    }

    private static CubePose Pushed(in CubePose cube, in TipContact contact, Vector2D way)
    {
        var (normal, arm) = (contact.Normal, contact.Arm);
        var approach = way.Dot(normal);
        if (approach <= 0) return cube;
        var force = Sticking(arm, way);
        var (press, drag) = (force.Dot(normal), force.Dot(normal.ToLeft()));
        if (Math.Abs(drag) > Friction * press) force = normal + normal.ToLeft() * (drag > 0 ? Friction : -Friction);
        // On the ellipsoid the motion is along the force and, per moment, 1/Radius² of it; its size is what takes the contact out of the tip's way.
        var turn = arm.Cross(force) / (Radius * Radius);
        var pointsWay = force + arm.ToLeft() * turn;
        var size = contact.Depth / pointsWay.Dot(normal);
        return cube.Moved(force * size, turn * size);
    }

    /// <summary>The motion of the cube's centre, and with it the way of the force, if the touched point goes with the tip.</summary>
    private static Vector2D Sticking(Vector2D arm, Vector2D way)
    {
        const double Square = Radius * Radius;
        var share = 1 / (Square + arm.Dot(arm));
        return new(
            ((Square + arm.X * arm.X) * way.X + arm.X * arm.Y * way.Y) * share,
            (arm.X * arm.Y * way.X + (Square + arm.Y * arm.Y) * way.Y) * share);
    }
}
