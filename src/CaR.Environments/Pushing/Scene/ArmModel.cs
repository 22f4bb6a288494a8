using CaR.Rewards;

namespace CaR.Environments.Pushing.Scene;

/// <summary>The arm's looks: cylinders for links and joints, boxes for the hand.</summary>
internal static class ArmModel
{
    /// <summary>How many parts move.</summary>
    public const int MovingParts = 19;

    private const double FingerLength = 0.045;

    /// <summary>What stands still: foot and column below the shoulder.</summary>
    public static Part[] Standing() =>
    [
        Upright(0, 0.05, 0.08),
        new(Mesh.Frustum, Between(ArmPose.Base + Vector3D.Up * 0.05, ArmPose.Base + Vector3D.Up * 0.15, 0.08), Palette.Link),
        Upright(0.15, 0.33, 0.058),
        new(Mesh.Cylinder, Between(ArmPose.Base + Vector3D.Up * 0.15, ArmPose.Base + Vector3D.Up * 0.165, 0.0615), Palette.Joint),
    ];

    /// <summary>Puts all that moves in its place.</summary>
    /// <param name="arm">How the arm stands.</param>
    /// <param name="tip">Where the finger tips are.</param>
    /// <param name="parts"><see cref="MovingParts"/> parts.</param>
    public static void Place(in ArmPose arm, Vector3D tip, Span<Part> parts)
    {
        PlaceUpperArm(arm, parts);
        PlaceForearm(arm, parts[6..]);
        PlaceHand(tip, parts[14..]);
    }

    private static void PlaceUpperArm(in ArmPose arm, Span<Part> parts)
    {
        var (side, way, shoulder) = (arm.Side, arm.UpperArmWay, ArmPose.Shoulder);
        parts[0] = Joint(shoulder, side, 0.064, 0.072);
        parts[1] = Cap(shoulder, side, 0.05, 0.076);
        parts[2] = Link(shoulder, shoulder + way * 0.3, 0.056, side);
        parts[3] = Link(shoulder + way * 0.26, arm.Elbow, 0.05, side);
        parts[4] = Joint(arm.Elbow, side, 0.056, 0.066);
        parts[5] = Cap(arm.Elbow, side, 0.044, 0.07);
    }

    private static void PlaceForearm(in ArmPose arm, Span<Part> parts)
    {
        var (side, way, start) = (arm.Side, arm.ForearmWay, arm.ForearmStart);
        var flangeAxis = arm.Flange + Vector3D.Up * ArmPose.FlangeLength;
        parts[0] = Link(start - way * 0.05, start + way * 0.15, 0.056, side);
        parts[1] = new(Mesh.Frustum, Placement.Between(start + way * 0.15, arm.Wrist, 0.056, side), Palette.Link);
        parts[2] = Joint(arm.Wrist, side, 0.052, 0.058);
        parts[3] = Cap(arm.Wrist, side, 0.046, 0.066);
        parts[4] = Joint(arm.Wrist, side, 0.022, 0.069);
        parts[5] = Link(arm.Wrist, flangeAxis, 0.043, side);
        parts[6] = Link(arm.Flange, flangeAxis + Vector3D.Up * 0.045, 0.046, side);
        parts[7] = Link(flangeAxis + Vector3D.Up * 0.02, flangeAxis + Vector3D.Up * 0.035, 0.0475, side) with { Colour = Palette.Joint };
    }

    private static void PlaceHand(Vector3D tip, Span<Part> parts)
    {
        parts[0] = BoxAt(tip, 0, 0.064, new(0.032, 0.1, 0.022), Palette.Link);
        parts[1] = BoxAt(tip, 0, 0.095, new(0.032, 0.075, 0.012), Palette.Link);
        parts[2] = BoxAt(tip, 0, 0.072, new(0.034, 0.075, 0.005), Palette.Joint);
        var halves = new Vector3D(TipContact.TipRadius, TipContact.TipRadius / 2, FingerLength / 2);
        parts[3] = BoxAt(tip, -halves.Y, halves.Z, halves, Palette.Link);
        parts[4] = BoxAt(tip, halves.Y, halves.Z, halves, Palette.Joint);
    }

    private static Part BoxAt(Vector3D tip, double left, double above, Vector3D halves, Rgb colour) =>
        new(Mesh.Box, Placement.Upright(tip + new Vector3D(0, left, above), halves), colour);

    private static Part Cap(Vector3D centre, Vector3D side, double radius, double half) => Joint(centre, side, radius, half) with { Colour = Palette.Joint };

    private static Part Upright(double bottom, double top, double radius) =>
        new(Mesh.Cylinder, Between(ArmPose.Base + Vector3D.Up * bottom, ArmPose.Base + Vector3D.Up * top, radius), Palette.Link);

    private static Placement Between(Vector3D from, Vector3D to, double radius) => Placement.Between(from, to, radius, new(1, 0, 0));

    private static Part Link(Vector3D from, Vector3D to, double radius, Vector3D side) =>
        new(Mesh.Cylinder, Placement.Between(from, to, radius, side), Palette.Link);

    private static Part Joint(Vector3D centre, Vector3D side, double radius, double half) =>
        new(Mesh.Cylinder, Placement.Between(centre - side * half, centre + side * half, radius, Vector3D.Up), Palette.Link);
}
