namespace CaR.Environments.Pushing;

/// <summary>Where the cube stands on the table and how it is turned.</summary>
/// <param name="Centre">Its centre seen from above.</param>
/// <param name="Angle">How far it is turned to the left, in radians, in (−π, π].</param>
/// <param name="Front">The way its x axis points, of length 1: (cos, sin) of the angle, kept so that no step needs a sine.</param>
public readonly record struct CubePose(Vector2D Centre, double Angle, Vector2D Front)
{
    /// <summary>Its edge in metres, as panda-gym's <c>push.py</c> says.</summary>
    public const double Side = 0.04;

    /// <summary>Half its edge.</summary>
    public const double Half = Side / 2;

    /// <summary>A cube that is not turned.</summary>
    public static CubePose At(Vector2D centre) => new(centre, 0, new(1, 0));

    /// <summary>A way or, with <see cref="Centre"/> added, a place given along the cube's own axes.</summary>
    public Vector2D ToWorld(Vector2D own) => Front * own.X + Front.ToLeft() * own.Y;

    /// <summary>A place along the cube's own axes, from its centre.</summary>
    public Vector2D ToOwn(Vector2D place)
    {
        var way = place - Centre;
        return new(way.Dot(Front), way.Dot(Front.ToLeft()));
    }

    /// <summary>The cube after it was moved and turned.</summary>
    /// <param name="shift">The way of its centre.</param>
    /// <param name="turn">The turn in radians; well below 1, for sine and cosine are the first terms of their series.</param>
    public CubePose Moved(Vector2D shift, double turn)
    {
        var square = turn * turn;
        var cos = 1 - square / 2 * (1 - square / 12 * (1 - square / 30));
        var sin = turn * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)));
        var front = Front * cos + Front.ToLeft() * sin;
        return new(Centre + shift, Wrapped(Angle + turn), front * (1 / front.Length));
    }

    private static double Wrapped(double angle) => angle > Math.PI ? angle - Math.Tau : angle <= -Math.PI ? angle + Math.Tau : angle;
}
