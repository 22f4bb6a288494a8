namespace CaR.Environments.Pushing.Scene;

/// <summary>How the arm's links stand for a place of the gripper: Franka's Panda in its vertical plane through base and gripper, the hand straight down.</summary>
/// <remarks>
/// Lengths are those of Franka's published Denavit-Hartenberg parameters (d1 = 0.333, d3 = 0.316, a4 = 0.0825, d5 = 0.384, a7 = 0.088, flange 0.107, grasp point 0.1034 m);
/// shoulder, elbow and wrist make a triangle. Where the gripper is farther than the real arm reaches, upper arm and forearm are drawn longer.
/// </remarks>
internal readonly struct ArmPose
{
    /// <summary>The grasp point below the flange, and the flange below the wrist's axis.</summary>
    public const double HandLength = 0.1034, FlangeLength = 0.107;

    private const double ShoulderHeight = 0.333, UpperArm = 0.316, ElbowOffset = 0.0825, Forearm = 0.384, WristOffset = 0.088;

    private static readonly double s_upper = Math.Sqrt(UpperArm * UpperArm + ElbowOffset * ElbowOffset);
    private static readonly double s_fore = Math.Sqrt(Forearm * Forearm + ElbowOffset * ElbowOffset);
    private static readonly Vector3D s_shoulder = Base + Vector3D.Up * ShoulderHeight;

    private readonly Vector3D _forward;

    /// <summary>Bends the arm.</summary>
    /// <param name="tip">Where the finger tips are.</param>
    public ArmPose(Vector3D tip)
    {
        var flat = tip.Flat - Base.Flat;
        _forward = new Vector3D(flat.X, flat.Y, 0) * (1 / flat.Length);
        Side = Vector3D.Up.Cross(_forward);
        Flange = tip + Vector3D.Up * HandLength;
        Wrist = Flange + Vector3D.Up * FlangeLength - _forward * WristOffset;
        var way = Wrist - s_shoulder;
        var distance = Math.Sqrt(way.Dot(way));
        var stretch = Math.Max(1, distance / (s_upper + s_fore));
        var (upper, fore) = (s_upper * stretch, s_fore * stretch);
        var along = (upper * upper - fore * fore + distance * distance) / (2 * distance);
        var straight = way * (1 / distance);
        Elbow = s_shoulder + straight * along + straight.Cross(Side) * Math.Sqrt(Math.Max(0, upper * upper - along * along));
        UpperArmWay = Bent((Elbow - s_shoulder) * (1 / upper), UpperArm / s_upper, ElbowOffset / s_upper);
        ForearmWay = Bent((Wrist - Elbow) * (1 / fore), Forearm / s_fore, -ElbowOffset / s_fore);
    }

    /// <summary>Where the arm stands on the table.</summary>
    public static Vector3D Base => new(-0.6, 0, 0);

    /// <summary>The shoulder's axis meets the upper arm's here.</summary>
    public static Vector3D Shoulder => s_shoulder;

    /// <summary>At right angles to the arm's plane, of length 1: the axis of shoulder, elbow and wrist.</summary>
    public Vector3D Side { get; }

    /// <summary>The elbow's axis.</summary>
    public Vector3D Elbow { get; }

    /// <summary>The wrist's axis.</summary>
    public Vector3D Wrist { get; }

    /// <summary>Where the hand begins.</summary>
    public Vector3D Flange { get; }

    /// <summary>The way of the upper arm, of length 1.</summary>
    public Vector3D UpperArmWay { get; }

    /// <summary>The way of the forearm, of length 1.</summary>
    public Vector3D ForearmWay { get; }

    /// <summary>The forearm begins here, above the elbow's axis.</summary>
    public Vector3D ForearmStart => Elbow + ForearmWay.Cross(Side) * ElbowOffset;

    /// <summary>A way within the arm's plane, turned up and back by an angle.</summary>
    private Vector3D Bent(Vector3D way, double cos, double sin) => way * cos + way.Cross(Side) * sin;
}
