using CaR.Core;
using CaR.Environments.Pushing;

namespace CaR.Environments.Policies;

/// <summary>Pushes the cube to the goal: goes behind it, over it where it is in the way, and pushes straight at the goal; begins again where the cube has turned aside.</summary>
/// <remarks>Decides anew at every step from where things stand, so that it copes with actions that were not its own.</remarks>
public sealed class PushExpert : IPolicy
{
    /// <summary>Heights of the tip in metres: low enough to push, and well clear of the cube.</summary>
    private const double PushHeight = 0.015, TravelHeight = 0.055;

    /// <summary>How far behind the touch the tip comes down.</summary>
    private const double Clearance = 0.012;

    /// <summary>How far from the line to the goal a push may begin or go on.</summary>
    private const double Tolerance = 0.006;

    private readonly float[] _action = new float[3];

    /// <inheritdoc/>
    public void Begin(IWorld world, ulong seed) => _ = StateOf(world);

    /// <inheritdoc/>
    public WorldAction Act(IWorld world)
    {
        var state = StateOf(world);
        var target = Next(state);
        var way = target - state.Tip;
        var scale = 1 / Math.Max(PushDynamics.Reach, Math.Max(Math.Abs(way.X), Math.Max(Math.Abs(way.Y), Math.Abs(way.Z))));
        (_action[0], _action[1], _action[2]) = ((float)(way.X * scale), (float)(way.Y * scale), (float)(way.Z * scale));
        return _action;
    }

    /// <summary>Where the tip is to go now.</summary>
    private static Vector3D Next(PushState state)
    {
        var (tip, cube) = (state.Tip, state.Cube);
        var line = state.Distance > 0 ? (state.Goal - cube.Centre) * (1 / state.Distance) : cube.Front;
        var touch = TouchBehind(cube, line);
        var off = tip.Flat - touch;
        var (along, across) = (off.Dot(line), line.Cross(off));
        if (tip.Z < CubePose.Side && along is > -2 * Clearance and < Clearance && Math.Abs(across) < Tolerance)
            return At(tip.Flat + line * (PushDynamics.Reach - Math.Min(0, along)) - line.ToLeft() * across, PushHeight);
        var behind = touch - line * Clearance;
        if (IsClear(tip.Flat, behind, cube.Centre)) return At(behind, PushHeight);
        return At(tip.Z < CubePose.Side ? tip.Flat : behind, TravelHeight);
    }

    /// <summary>The tip's centre where it touches the cube so that a force along the line goes through the cube's centre and does not turn it.</summary>
    private static Vector2D TouchBehind(in CubePose cube, Vector2D line)
    {
        var (front, left) = (line.Dot(cube.Front), line.Dot(cube.Front.ToLeft()));
        var facesFront = Math.Abs(front) >= Math.Abs(left);
        var inward = (facesFront ? cube.Front : cube.Front.ToLeft()) * ((facesFront ? front : left) < 0 ? -1 : 1);
        return cube.Centre - line * (CubePose.Half / line.Dot(inward)) - inward * TipContact.TipRadius;
    }

    /// <summary>Whether a low tip can go straight from one place to another without touching the cube, however it is turned.</summary>
    private static bool IsClear(Vector2D from, Vector2D to, Vector2D cube)
    {
        const double Room = CubePose.Half * 1.4143 + TipContact.TipRadius;
        var way = to - from;
        var square = way.Dot(way);
        var share = square > 0 ? Math.Clamp((cube - from).Dot(way) / square, 0, 1) : 0;
        return (from + way * share - cube).Length > Room;
    }

    private static Vector3D At(Vector2D place, double height) => new(place.X, place.Y, height);

    private static PushState StateOf(IWorld world) =>
        (world as PushWorld)?.State ?? throw new InputException($"world '{world.Name}'", "an expert that pushes", $"'{PushWorld.CatalogName}'");
}
