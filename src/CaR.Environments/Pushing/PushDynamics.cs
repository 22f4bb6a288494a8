namespace CaR.Environments.Pushing;

/// <summary>How the gripper moves and what it takes with it.</summary>
public static class PushDynamics
{
    /// <summary>The gripper's way in metres for an action of 1 along an axis (panda-gym's <c>panda.py</c>).</summary>
    public const double Reach = 0.05;

    /// <summary>The farthest the tip goes from the robot: the cube cannot be pushed over the table's edge at 0.25 m.</summary>
    public const double MaxX = 0.205;

    /// <summary>The nearest the tip comes to the robot.</summary>
    public const double MinX = -0.28;

    /// <summary>How far the tip goes to either side.</summary>
    public const double MaxY = 0.28;

    /// <summary>How high the tip goes.</summary>
    public const double MaxZ = 0.3;

    /// <summary>Seconds a step takes: 20 of panda-gym's sub-steps of 1/500 s.</summary>
    private const double Duration = 0.04;

    /// <summary>Parts of a step. Even along all three axes at once a part is 4.4 mm, well below the tip's radius of 12 mm.</summary>
    private const int Parts = 20;

    /// <summary>Takes a step.</summary>
    /// <param name="state">Changed here.</param>
    /// <param name="action">How far the gripper is to go along each axis, −1..1 of <see cref="Reach"/>.</param>
    public static void Step(PushState state, Vector3D action)
    {
        var (tip, cube) = (state.Tip, state.Cube);
        var part = action * (Reach / Parts);
        for (var i = 0; i < Parts; i++) Advance(state, part);
        state.TipVelocity = (state.Tip - tip) * (1 / Duration);
        state.CubeVelocity = (state.Cube.Centre - cube.Centre) * (1 / Duration);
        state.CubeTurnRate = Turn(cube, state.Cube) / Duration;
    }

    private static void Advance(PushState state, Vector3D way)
    {
        var tip = state.Tip;
        var place = new Vector2D(Math.Clamp(tip.X + way.X, MinX, MaxX), Math.Clamp(tip.Y + way.Y, -MaxY, MaxY));
        if (tip.Z < CubePose.Side) state.Cube = QuasiStaticPush.Yield(state.Cube, place, place - tip.Flat);
        var z = Math.Clamp(tip.Z + way.Z, 0, MaxZ);
        var comesDownOnCube = tip.Z >= CubePose.Side && z < CubePose.Side && TipContact.TryFind(state.Cube, place, out _);
        state.Tip = new(place.X, place.Y, comesDownOnCube ? CubePose.Side : z);
    }

    /// <summary>The shorter way from one angle to the other.</summary>
    private static double Turn(in CubePose from, in CubePose to)
    {
        var turn = to.Angle - from.Angle;
        return turn > Math.PI ? turn - Math.Tau : turn < -Math.PI ? turn + Math.Tau : turn;
    }
}
