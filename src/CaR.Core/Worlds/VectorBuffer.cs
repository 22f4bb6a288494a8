namespace CaR.Core.Worlds;

/// <summary>One array for all worlds of a vector, and, where it is asked for, another for what each saw last in an ended episode.</summary>
/// <param name="worlds">How many worlds.</param>
/// <param name="length">Entries a world; 0 where nothing is wanted.</param>
/// <param name="keepsLast">Whether last ones are kept.</param>
internal sealed class VectorBuffer<T>(int worlds, int length, bool keepsLast)
{
    private readonly T[] _now = new T[worlds * length];
    private readonly T[] _last = new T[keepsLast ? worlds * length : 0];

    /// <summary>Whether there is anything to fill.</summary>
    public bool IsWanted => length > 0;

    /// <summary>All worlds' entries.</summary>
    public ReadOnlySpan<T> All => _now;

    /// <summary>One world's entries.</summary>
    public Span<T> Of(int world) => _now.AsSpan(world * length, length);

    /// <summary>One world's entries of the ended episode.</summary>
    public ReadOnlySpan<T> LastOf(int world) =>
        keepsLast ? _last.AsSpan(world * length, length) : throw new InvalidOperationException("last frames are kept apart only where a world is reset in the same step");

    /// <summary>Keeps a world's entries as its last.</summary>
    public void KeepLast(int world) => Of(world).CopyTo(_last.AsSpan(world * length, length));
}
