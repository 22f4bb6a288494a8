namespace CaR.Environments.Pushing.Scene;

/// <summary>Draws a pushing world: triangles, a depth buffer, one lamp, hard shadows on the table. The same bytes on every machine. Belongs to one thread.</summary>
/// <remarks>Only +, −, ×, ÷ and square roots of doubles are used, which IEEE 754 fixes to the bit; corners are rounded to 1/256 pixel and colours to the nearest byte.</remarks>
public sealed class PushRenderer
{
    /// <summary>The picture's side in pixels.</summary>
    public const int Side = 128;

    private const double GoalOpacity = 0.4;

    private readonly Painter _painter = new(Side);
    private readonly Backdrop _backdrop;
    private readonly float[] _inverseDepths = new float[Side * Side];
    private readonly Part[] _parts = new Part[ArmModel.MovingParts + 1];

    /// <summary>Paints what never changes.</summary>
    public PushRenderer() => _backdrop = new(_painter, Side);

    /// <summary>Draws.</summary>
    /// <param name="state">What to draw.</param>
    /// <param name="rgb24">Row-major RGB24, [<see cref="Side"/>, <see cref="Side"/>, 3].</param>
    public void Render(PushState state, Span<byte> rgb24)
    {
        _backdrop.CopyTo(rgb24, _inverseDepths);
        ArmModel.Place(new ArmPose(state.Tip), state.Tip, _parts);
        _parts[^1] = new(Mesh.Box, Standing(state.Cube), Palette.Cube);
        foreach (ref readonly var part in _parts.AsSpan())
            _painter.Cast(part.Mesh, part.Placement, 0, new ShadowPixels(rgb24, _backdrop.Table, Palette.TableInShadow.R));
        foreach (ref readonly var part in _parts.AsSpan())
            _painter.Paint(part.Mesh, part.Placement, new SolidPixels(rgb24, _inverseDepths, part.Colour));
        _painter.Paint(Mesh.Box, Standing(CubePose.At(state.Goal)), new GhostPixels(rgb24, _inverseDepths, Palette.Cube, GoalOpacity));
    }

    private static Placement Standing(in CubePose cube) =>
        Placement.Turned(new(cube.Centre.X, cube.Centre.Y, CubePose.Half), cube.Front, new(CubePose.Half, CubePose.Half, CubePose.Half));
}
