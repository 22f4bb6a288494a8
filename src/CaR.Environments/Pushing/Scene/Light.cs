namespace CaR.Environments.Pushing.Scene;

/// <summary>The lamp: far away, left of the camera and high, so that the cube's three visible sides differ (Lambert's law over a constant part).</summary>
internal static class Light
{
    private const double Ambient = 0.56, Diffuse = 0.4;

    /// <summary>The way to it, of length 1.</summary>
    private static readonly Vector3D s_way = new Vector3D(-0.25, -0.42, 0.85).ToUnit();

    /// <summary>How bright a surface is, 0..1.</summary>
    /// <param name="normal">Its outward way, of length 1.</param>
    public static double On(Vector3D normal) => Ambient + Diffuse * Math.Max(0, normal.Dot(s_way));

    /// <summary>Where a point's shadow falls.</summary>
    /// <param name="point">The point.</param>
    /// <param name="ground">The height of the level ground below it.</param>
    public static Vector3D ShadowOf(Vector3D point, double ground) => point - s_way * ((point.Z - ground) / s_way.Z);
}
