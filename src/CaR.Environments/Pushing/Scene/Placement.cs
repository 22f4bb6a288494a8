namespace CaR.Environments.Pushing.Scene;

/// <summary>Where a mesh is put: turned, made larger along its own axes, moved.</summary>
/// <param name="Origin">Where its origin comes to lie.</param>
/// <param name="X">Where its x axis points, of length 1; the other two likewise.</param>
/// <param name="Y">Its y axis.</param>
/// <param name="Z">Its z axis.</param>
/// <param name="Size">How many metres a unit along each own axis is.</param>
internal readonly record struct Placement(Vector3D Origin, Vector3D X, Vector3D Y, Vector3D Z, Vector3D Size)
{
    /// <summary>A box along the world's axes.</summary>
    public static Placement Upright(Vector3D centre, Vector3D halves) => new(centre, new(1, 0, 0), new(0, 1, 0), Vector3D.Up, halves);

    /// <summary>A box that stands upright, turned about the vertical.</summary>
    public static Placement Turned(Vector3D centre, Vector2D front, Vector3D halves) =>
        new(centre, new(front.X, front.Y, 0), new(front.ToLeft().X, front.ToLeft().Y, 0), Vector3D.Up, halves);

    /// <summary>A cylinder between two points.</summary>
    /// <param name="from">The middle of its bottom.</param>
    /// <param name="to">The middle of its top.</param>
    /// <param name="radius">Its radius.</param>
    /// <param name="across">A way at right angles to it, of length 1.</param>
    public static Placement Between(Vector3D from, Vector3D to, double radius, Vector3D across)
    {
        var way = to - from;
        var length = Math.Sqrt(way.Dot(way));
        var axis = way * (1 / length);
        return new(from, across, axis.Cross(across), axis, new(radius, radius, length));
    }

    /// <summary>A point of the mesh in the world.</summary>
    public Vector3D PointOf(Vector3D own) => Origin + X * (own.X * Size.X) + Y * (own.Y * Size.Y) + Z * (own.Z * Size.Z);

    /// <summary>A normal of the mesh in the world; exact for boxes and for cylinders, whose walls are as steep as their axis.</summary>
    public Vector3D NormalOf(Vector3D own) => X * own.X + Y * own.Y + Z * own.Z;
}
