using System.Collections.Immutable;

namespace CaR.Environments.Pushing.Scene;

/// <summary>A solid's surface in its own measures.</summary>
/// <param name="Points">Corners.</param>
/// <param name="Normals">Outward ways of length 1, one a corner: corners that share a place but not a normal make a sharp edge.</param>
/// <param name="Triangles">Three corners each, counter-clockwise from outside.</param>
internal sealed record Mesh(ImmutableArray<Vector3D> Points, ImmutableArray<Vector3D> Normals, ImmutableArray<int> Triangles)
{
    /// <summary>Cosines and sines of the multiples of 22.5°, a quarter turn of them.</summary>
    private static readonly double[] s_cos = [1, 0.9238795325112867, 0.7071067811865476, 0.3826834323650898];

    private const int Sides = 16;

    /// <summary>From −1 to 1 along each axis.</summary>
    public static Mesh Box { get; } = MakeBox();

    /// <summary>Around the z axis, of radius 1, from z = 0 to 1.</summary>
    public static Mesh Cylinder { get; } = MakeCylinder(top: 1);

    /// <summary>A cylinder that has three quarters of its radius at z = 1.</summary>
    public static Mesh Frustum { get; } = MakeCylinder(top: 0.75);

    private static Mesh MakeBox()
    {
        var (points, normals, triangles) = (ImmutableArray.CreateBuilder<Vector3D>(), ImmutableArray.CreateBuilder<Vector3D>(), ImmutableArray.CreateBuilder<int>());
        Vector3D[] axes = [new(1, 0, 0), new(0, 1, 0), new(0, 0, 1)];
        for (var face = 0; face < 6; face++)
        {
            var normal = axes[face / 2] * (face % 2 == 0 ? 1 : -1);
            var across = axes[(face / 2 + 1) % 3];
            var along = normal.Cross(across);
            triangles.AddRange(Fan(points.Count, 4));
            points.AddRange(normal - across - along, normal + across - along, normal + across + along, normal - across + along);
            normals.AddRange(normal, normal, normal, normal);
        }

        return new(points.ToImmutable(), normals.ToImmutable(), triangles.ToImmutable());
    }

    private static Mesh MakeCylinder(double top)
    {
        var ring = Enumerable.Range(0, Sides).Select(OnCircle).ToArray();
        var raised = ring.Select(p => p * top + Vector3D.Up).ToArray();
        var wall = Enumerable.Range(0, Sides).SelectMany(i => Quad(i, (i + 1) % Sides, Sides + (i + 1) % Sides, Sides + i));
        var down = Vector3D.Up * -1;
        return new(
            [.. ring, .. raised, .. raised, .. ring.Reverse()],
            [.. ring, .. ring, .. Enumerable.Repeat(Vector3D.Up, Sides), .. Enumerable.Repeat(down, Sides)],
            [.. wall, .. Fan(2 * Sides, Sides), .. Fan(3 * Sides, Sides)]);
    }

    private static Vector3D OnCircle(int sixteenth) => (sixteenth / 4, sixteenth % 4) switch
    {
        (0, var i) => new(s_cos[i], Sine(i), 0),
        (1, var i) => new(-Sine(i), s_cos[i], 0),
        (2, var i) => new(-s_cos[i], -Sine(i), 0),
        (_, var i) => new(Sine(i), -s_cos[i], 0),
    };

    private static double Sine(int sixteenth) => sixteenth == 0 ? 0 : s_cos[4 - sixteenth];

    private static int[] Quad(int a, int b, int c, int d) => [a, b, c, a, c, d];

    private static IEnumerable<int> Fan(int first, int corners) => Enumerable.Range(1, corners - 2).SelectMany(i => new[] { first, first + i, first + i + 1 });
}
