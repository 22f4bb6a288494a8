namespace CaR.Environments.Pushing;

/// <summary>All there is to know of a pushing world at one moment.</summary>
public sealed class PushState
{
    /// <summary>The lowest point of the gripper's finger tip.</summary>
    public Vector3D Tip { get; set; }

    /// <summary>The tip's mean velocity over the last step, in m/s.</summary>
    public Vector3D TipVelocity { get; set; }

    /// <summary>Where the cube stands.</summary>
    public CubePose Cube { get; set; }

    /// <summary>The cube's mean velocity over the last step, in m/s.</summary>
    public Vector2D CubeVelocity { get; set; }

    /// <summary>The cube's mean angular velocity over the last step, in rad/s, to the left.</summary>
    public double CubeTurnRate { get; set; }

    /// <summary>Where the cube began.</summary>
    public Vector2D Start { get; private set; }

    /// <summary>Where the cube shall go.</summary>
    public Vector2D Goal { get; set; }

    /// <summary>From the cube's centre to the goal's, in metres.</summary>
    public double Distance => (Goal - Cube.Centre).Length;

    /// <summary>Puts everything in its place, at rest, the gripper where panda-gym begins.</summary>
    public void Begin(Vector2D cube, Vector2D goal)
    {
        (Tip, TipVelocity) = (new(0.03844, 0, 0.1974), default);
        (Cube, CubeVelocity, CubeTurnRate) = (CubePose.At(cube), default, 0);
        (Start, Goal) = (cube, goal);
    }
}
