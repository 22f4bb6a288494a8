using CaR.Rewards;

namespace CaR.Environments.Pushing.Scene;

/// <summary>What never changes: sky, floor, table, the arm's foot, and their shadows. Painted once.</summary>
internal sealed class Backdrop
{
    private const double FloorHeight = -0.4, FloorHalf = 3;

    private static readonly Vector3D s_tableCentre = new(-0.3, 0, FloorHeight / 2), s_tableHalves = new(0.55, 0.35, -FloorHeight / 2);

    private readonly byte[] _rgb24;
    private readonly float[] _inverseDepths;
    private readonly bool[] _table;

    /// <summary>Paints it.</summary>
    /// <param name="painter">The picture's painter.</param>
    /// <param name="side">The picture's side in pixels.</param>
    public Backdrop(Painter painter, int side)
    {
        (_rgb24, _inverseDepths) = (new byte[side * side * 3], new float[side * side]);
        _table = MaskOf(painter.Camera, side, 0, s_tableCentre.Flat, s_tableHalves.Flat);
        var floor = MaskOf(painter.Camera, side, FloorHeight, default, new(FloorHalf, FloorHalf));
        for (var i = 0; i < floor.Length; i++) Set(i, floor[i] ? Palette.Floor : Palette.Sky);
        var table = Placement.Upright(s_tableCentre, s_tableHalves);
        painter.Cast(Mesh.Box, table, FloorHeight, new ShadowPixels(_rgb24, floor, Palette.FloorInShadow.R));
        painter.Paint(Mesh.Box, table, new SolidPixels(_rgb24, _inverseDepths, Palette.Table));
        PaintFoot(painter);
    }

    /// <summary>Where the table's top is seen and nothing that stands still hides it.</summary>
    public ReadOnlySpan<bool> Table => _table;

    /// <summary>Writes it into a picture and its depths.</summary>
    public void CopyTo(Span<byte> rgb24, Span<float> inverseDepths)
    {
        _rgb24.CopyTo(rgb24);
        _inverseDepths.CopyTo(inverseDepths);
    }

    private static bool[] MaskOf(Camera camera, int side, double height, Vector2D centre, Vector2D halves) =>
        [.. Enumerable.Range(0, side * side).Select(i =>
        {
            var ray = camera.RayThrough(i % side, i / side);
            var place = camera.Eye + ray * ((height - camera.Eye.Z) / ray.Z) - new Vector3D(centre.X, centre.Y, 0);
            return ray.Z < 0 && Math.Abs(place.X) <= halves.X && Math.Abs(place.Y) <= halves.Y;
        })];

    private void PaintFoot(Painter painter)
    {
        var bare = (float[])_inverseDepths.Clone();
        var parts = ArmModel.Standing();
        foreach (var part in parts) painter.Cast(part.Mesh, part.Placement, 0, new ShadowPixels(_rgb24, _table, Palette.TableInShadow.R));
        foreach (var part in parts) painter.Paint(part.Mesh, part.Placement, new SolidPixels(_rgb24, _inverseDepths, part.Colour));
        for (var i = 0; i < bare.Length; i++) _table[i] &= _inverseDepths[i] == bare[i];
    }

    private void Set(int pixel, Rgb colour) => (_rgb24[pixel * 3], _rgb24[pixel * 3 + 1], _rgb24[pixel * 3 + 2]) = (colour.R, colour.G, colour.B);
}
