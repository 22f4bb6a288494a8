namespace CaR.Environments.Pushing.Scene;

/// <summary>The fixed camera of the recordings: 0.9 m from the table's origin, yaw 45°, pitch −35°, 60° of view, a square picture.</summary>
/// <remarks>
/// As pybullet's <c>computeViewMatrixFromYawPitchRoll</c>. Its Tiny renderer, which the recordings were made with, samples at the pixels' corners; so the picture's middle lies
/// half a pixel right of and above its own. No sine is taken at run time: the angles' sines are written down.
/// </remarks>
public sealed class Camera
{
    /// <summary>Parts of a pixel that places are rounded to, so that edges are decided in whole numbers.</summary>
    public const int SubPixels = 1 << SubPixelBits;

    /// <summary><see cref="SubPixels"/> as a power of two.</summary>
    public const int SubPixelBits = 8;

    private const double Distance = 0.9, CosPitch = 0.8191520442889918, SinPitch = 0.573576436351046;

    private static readonly double s_cosYaw = Math.Sqrt(0.5);

    private readonly double _focus;
    private readonly double _middleX;
    private readonly double _middleY;
    private readonly Vector3D _forward = new(-CosPitch * s_cosYaw, CosPitch * s_cosYaw, -SinPitch);
    private readonly Vector3D _right = new(s_cosYaw, s_cosYaw, 0);
    private readonly Vector3D _up;

    /// <summary>A camera of a picture.</summary>
    /// <param name="side">The picture's side in pixels.</param>
    public Camera(int side)
    {
        _focus = side / 2 * Math.Sqrt(3); // 1 / tan(60° / 2)
        (_middleX, _middleY) = (side / 2 + 0.5, side / 2 - 0.5);
        _up = _right.Cross(_forward);
        Eye = _forward * -Distance;
    }

    /// <summary>Where it is.</summary>
    public Vector3D Eye { get; }

    /// <summary>Where a point is seen.</summary>
    /// <returns>Pixels from the picture's top left corner, fractions too, and the distance along the camera's axis in metres.</returns>
    public (double X, double Y, double Depth) Project(Vector3D point)
    {
        var way = point - Eye;
        var depth = way.Dot(_forward);
        return (_middleX + _focus * way.Dot(_right) / depth, _middleY - _focus * way.Dot(_up) / depth, depth);
    }

    /// <summary>What looks through a pixel's middle: a way that is 1 along the camera's axis.</summary>
    public Vector3D RayThrough(int x, int y) =>
        _forward + _right * ((x + 0.5 - _middleX) / _focus) + _up * ((_middleY - y - 0.5) / _focus);

    /// <summary>Where a corner of a surface is seen, rounded to the nearest sub-pixel.</summary>
    /// <param name="point">The corner.</param>
    /// <param name="shade">How bright it is.</param>
    internal ScreenPoint ToScreen(Vector3D point, double shade)
    {
        var (x, y, depth) = Project(point);
        return new((int)Math.Floor(x * SubPixels + 0.5), (int)Math.Floor(y * SubPixels + 0.5), 1 / depth, shade);
    }
}
