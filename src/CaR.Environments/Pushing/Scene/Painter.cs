namespace CaR.Environments.Pushing.Scene;

/// <summary>Puts meshes before the camera. Belongs to one thread.</summary>
/// <param name="side">The picture's side in pixels.</param>
internal sealed class Painter(int side)
{
    private readonly ScreenPoint[] _corners = new ScreenPoint[Mesh.Cylinder.Points.Length];

    /// <summary>The camera.</summary>
    public Camera Camera { get; } = new(side);

    /// <summary>Paints a solid's visible surface.</summary>
    public void Paint<TWriter>(Mesh mesh, in Placement placement, TWriter writer)
        where TWriter : IPixelWriter, allows ref struct
    {
        for (var i = 0; i < mesh.Points.Length; i++)
            _corners[i] = Camera.ToScreen(placement.PointOf(mesh.Points[i]), Light.On(placement.NormalOf(mesh.Normals[i])));
        Fill(mesh, writer);
    }

    /// <summary>Paints a solid's shadow on level ground (Blinn 1988, "Me and My (Fake) Shadow", IEEE CG&amp;A 8).</summary>
    public void Cast<TWriter>(Mesh mesh, in Placement placement, double ground, TWriter writer)
        where TWriter : IPixelWriter, allows ref struct
    {
        for (var i = 0; i < mesh.Points.Length; i++)
            _corners[i] = Camera.ToScreen(Light.ShadowOf(placement.PointOf(mesh.Points[i]), ground), shade: 1);
        Fill(mesh, writer);
    }

    private void Fill<TWriter>(Mesh mesh, TWriter writer)
        where TWriter : IPixelWriter, allows ref struct
    {
        var triangles = mesh.Triangles.AsSpan();
        for (var i = 0; i < triangles.Length; i += 3)
            Rasterizer.Fill(side, _corners[triangles[i]], _corners[triangles[i + 2]], _corners[triangles[i + 1]], writer);
    }
}
