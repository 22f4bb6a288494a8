namespace CaR.Environments.Pushing;

/// <summary>Where the round finger tip touches the square that the cube is from above.</summary>
/// <param name="Normal">The way the tip presses, into the cube, of length 1.</param>
/// <param name="Arm">The touched point, from the cube's centre.</param>
/// <param name="Depth">How deep the tip is in, in metres.</param>
public readonly record struct TipContact(Vector2D Normal, Vector2D Arm, double Depth)
{
    /// <summary>The tip's radius in metres: the two closed fingers of the gripper.</summary>
    public const double TipRadius = 0.012;

    /// <summary>Nearness in metres that is no touch yet: what rounding leaves over of a resolved touch.</summary>
    private const double Slack = 1e-9;

    /// <summary>Looks for a touch.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="tip">The tip's centre; outside the cube, as it always is where a sub-step is shorter than the tip's radius.</param>
    /// <param name="contact">The touch.</param>
    public static bool TryFind(in CubePose cube, Vector2D tip, out TipContact contact)
    {
        contact = default;
        var own = cube.ToOwn(tip);
        var nearest = new Vector2D(Math.Clamp(own.X, -CubePose.Half, CubePose.Half), Math.Clamp(own.Y, -CubePose.Half, CubePose.Half));
        var gap = nearest - own;
        var square = gap.Dot(gap);
        if (square >= (TipRadius - Slack) * (TipRadius - Slack)) return false;
        var distance = Math.Sqrt(square);
        contact = new(cube.ToWorld(gap) * (1 / distance), cube.ToWorld(nearest), TipRadius - distance);
        return true;
    }
}
