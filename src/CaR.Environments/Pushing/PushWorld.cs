using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Tasks;
using CaR.Environments.Pushing.Scene;

namespace CaR.Environments.Pushing;

/// <summary>A robot arm that pushes a cube over a table to a goal mark: the task of panda-gym's PandaPush-v3, with a simpler mechanics and a picture of its own.</summary>
/// <remarks>
/// Action: the gripper's way, [x, y, z] of −1..1 times 5 cm. Observation: "observation" [18] (gripper's position and velocity; cube's position, Euler angles,
/// velocity, angular velocity), "achieved_goal" [3] (the cube), "desired_goal" [3]; metres, radians, seconds. Reward −1 a step, 0 in the one that reaches the goal.
/// </remarks>
public sealed class PushWorld : IWorld
{
    /// <summary>What the catalogue calls it.</summary>
    public const string CatalogName = "push";

    /// <summary>The cube is at the goal where its centre is nearer than this, in metres.</summary>
    public const double GoalRadius = 0.05;

    /// <summary>The cube counts as moved when its centre is farther than this from where it began, in metres.</summary>
    public const double MovedDistance = 0.01;

    /// <summary>Cube and goal begin at most this far from the table's origin along x and y, in metres.</summary>
    private const double Spread = 0.15;

    private static readonly BoxSpace s_actions = new([3], -1, 1);

    /// <summary>Angular velocity is the greatest of the numbers: a glancing push turns the cube by 2 rad in 0.04 s.</summary>
    private static readonly DictSpace s_observations = new(
    [
        new("observation", new BoxSpace([18], -100, 100)),
        new("achieved_goal", new BoxSpace([3], -10, 10)),
        new("desired_goal", new BoxSpace([3], -10, 10)),
    ]);

    private static readonly ImmutableArray<string> s_subTasks = ["object_moved", "at_goal"];

    private readonly PushRenderer _renderer = new();
    private readonly WorldRandom _random = new(seed: 0);

    private bool _moved;
    private int _steps;

    /// <inheritdoc/>
    public string Name => CatalogName;

    /// <inheritdoc/>
    public Space ActionSpace => s_actions;

    /// <inheritdoc/>
    public DictSpace ObservationSpace => s_observations;

    /// <inheritdoc/>
    public FrameSize FrameSize => new(PushRenderer.Side, PushRenderer.Side);

    /// <inheritdoc/>
    public int MaxSteps => 50;

    /// <inheritdoc/>
    public string Mission => "push the green cube to the goal mark";

    /// <inheritdoc/>
    public EpisodePhase Phase { get; private set; }

    /// <inheritdoc/>
    public bool Succeeded { get; private set; }

    /// <inheritdoc/>
    public ImmutableArray<string> SubTasks => s_subTasks;

    /// <inheritdoc/>
    public int Stage => (_moved ? 1 : 0) + (Succeeded ? 1 : 0);

    /// <summary>All there is to know of the world now. Ground truth: for experts and tests.</summary>
    public PushState State { get; } = new();

    /// <inheritdoc/>
    public void Reset(ulong? seed = null)
    {
        if (seed is { } given) _random.Seed(given);
        var cube = DrawPlace();
        var goal = DrawPlace();
        // Unlike panda-gym: an episode that begins done pays whoever does nothing.
        while ((cube - goal).Length < GoalRadius) goal = DrawPlace();
        State.Begin(cube, goal);
        (Phase, Succeeded, _moved, _steps) = (EpisodePhase.Running, false, false, 0);
    }

    /// <inheritdoc/>
    public StepOutcome Step(WorldAction action)
    {
        if (Phase is not EpisodePhase.Running) throw new InputException($"world '{Name}'", Phase is EpisodePhase.Ended ? "a step after the episode's end" : "a step before the first reset", "reset first");
        var way = action.Vector;
        if (!s_actions.Contains(way)) throw new InputException($"world '{Name}'", $"action {action.ToString()}", "three numbers in -1..1");
        PushDynamics.Step(State, new(way[0], way[1], way[2]));
        _steps++;
        _moved |= (State.Cube.Centre - State.Start).Length > MovedDistance;
        Succeeded = State.Distance < GoalRadius;
        var outcome = new StepOutcome(Succeeded ? 0 : -1, Terminated: Succeeded, Truncated: _steps >= MaxSteps);
        if (outcome.Ended) Phase = EpisodePhase.Ended;
        return outcome;
    }

    /// <inheritdoc/>
    public void Observe(Span<float> observation)
    {
        CheckStarted();
        var (cube, velocity) = (State.Cube, State.CubeVelocity);
        observation[..s_observations.Length].Clear();
        Write(State.Tip, observation);
        Write(State.TipVelocity, observation[3..]);
        Write(Standing(cube.Centre), observation[6..]);
        observation[11] = (float)cube.Angle;
        Write(new(velocity.X, velocity.Y, 0), observation[12..]);
        observation[17] = (float)State.CubeTurnRate;
        Write(Standing(cube.Centre), observation[18..]);
        Write(Standing(State.Goal), observation[21..]);
    }

    /// <inheritdoc/>
    public void Render(Span<byte> rgb24)
    {
        CheckStarted();
        _renderer.Render(State, rgb24);
    }

    private static Vector3D Standing(Vector2D centre) => new(centre.X, centre.Y, CubePose.Half);

    private static void Write(Vector3D vector, Span<float> numbers) =>
        (numbers[0], numbers[1], numbers[2]) = ((float)vector.X, (float)vector.Y, (float)vector.Z);

    private Vector2D DrawPlace()
    {
        var x = (2 * _random.NextDouble() - 1) * Spread;
        return new(x, (2 * _random.NextDouble() - 1) * Spread);
    }

    private void CheckStarted()
    {
        if (Phase is EpisodePhase.NotStarted) throw new InputException($"world '{Name}'", "a look before the first reset", "reset first");
    }
}
