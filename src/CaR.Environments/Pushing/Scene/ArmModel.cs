namespace CaR.Environments.Pushing.Scene;

/// <summary>The arm's looks: cylinders for links and joints, boxes for the hand.</summary>
internal static class ArmModel
{
    /// <summary>How many parts move.</summary>
    public const int MovingParts = 14;

    private const double FingerLength = 0.052;

    /// <summary>What stands still: foot and column below the shoulder.</summary>
    public static Part[] Standing() =>
    [
        Upright(0, 0.02, 0.09),
        new(Mesh.Frustum, Between(ArmPose.Base + Vector3D.Up * 0.02, ArmPose.Base + Vector3D.Up * 0.16, 0.085), Palette.Link),
        Upright(0.14, 0.3, 0.058),
    ];

    /// <summary>Puts all that moves in its place.</summary>
    /// <param name="arm">How the arm stands.</param>
    /// <param name="tip">Where the finger tips are.</param>
    /// <param name="parts"><see cref="MovingParts"/> parts.</param>
    public static void Place(in ArmPose arm, Vector3D tip, Span<Part> parts)
    {
        var (side, upper, fore) = (arm.Side, arm.UpperArmWay, arm.ForearmWay);
        parts[0] = Joint(ArmPose.Shoulder, side, 0.062, 0.075);
        parts[1] = Link(ArmPose.Shoulder, ArmPose.Shoulder + upper * 0.3, 0.056, side);
        parts[2] = Joint(arm.Elbow, side, 0.056, 0.07);
        parts[3] = Link(ArmPose.Shoulder + upper * 0.26, arm.Elbow, 0.052, side);
        parts[4] = Link(arm.ForearmStart - fore * 0.05, arm.ForearmStart + fore * 0.17, 0.058, side);
        parts[5] = new(Mesh.Frustum, Placement.Between(arm.ForearmStart + fore * 0.15, arm.Wrist, 0.056, side), Palette.Link);
        parts[6] = Joint(arm.Wrist, side, 0.052, 0.06);
        parts[7] = Joint(arm.Wrist, side, 0.043, 0.068) with { Colour = Palette.Joint };
        var flangeAxis = arm.Flange + Vector3D.Up * ArmPose.FlangeLength;
        parts[8] = Link(arm.Wrist, flangeAxis, 0.045, side);
        parts[9] = Link(arm.Flange, flangeAxis + Vector3D.Up * 0.05, 0.046, side);
        PlaceHand(tip, parts[10..]);
    }

    private static void PlaceHand(Vector3D tip, Span<Part> parts)
    {
        var palm = tip + Vector3D.Up * 0.076;
        parts[0] = new(Mesh.Box, Placement.Upright(palm, new(0.032, 0.1, 0.027)), Palette.Link);
        parts[1] = new(Mesh.Box, Placement.Upright(palm, new(0.034, 0.085, 0.005)), Palette.Joint);
        var halves = new Vector3D(TipContact.TipRadius, TipContact.TipRadius / 2, FingerLength / 2);
        for (var i = 0; i < 2; i++)
        {
            var centre = tip + new Vector3D(0, (2 * i - 1) * TipContact.TipRadius / 2, FingerLength / 2);
            parts[2 + i] = new(Mesh.Box, Placement.Upright(centre, halves), i == 0 ? Palette.Link : Palette.Joint);
        }
    }

    private static Part Upright(double bottom, double top, double radius) =>
        new(Mesh.Cylinder, Between(ArmPose.Base + Vector3D.Up * bottom, ArmPose.Base + Vector3D.Up * top, radius), Palette.Link);

    private static Placement Between(Vector3D from, Vector3D to, double radius) => Placement.Between(from, to, radius, new(1, 0, 0));

    private static Part Link(Vector3D from, Vector3D to, double radius, Vector3D side) =>
        new(Mesh.Cylinder, Placement.Between(from, to, radius, side), Palette.Link);

    private static Part Joint(Vector3D centre, Vector3D side, double radius, double half) =>
        new(Mesh.Cylinder, Placement.Between(centre - side * half, centre + side * half, radius, Vector3D.Up), Palette.Link);
}
