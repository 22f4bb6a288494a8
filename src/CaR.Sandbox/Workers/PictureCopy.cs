namespace CaR.Sandbox.Workers;

/// <summary>A picture as it was sent last, to tell whether another is new.</summary>
internal sealed class PictureCopy
{
    private byte[] _pixels = [];
    private int _length;

    /// <summary>Takes over a picture.</summary>
    /// <returns>Whether it differs from the one before.</returns>
    public bool Replace(ReadOnlySpan<byte> picture)
    {
        if (picture.SequenceEqual(_pixels.AsSpan(0, _length))) return false;
        if (_pixels.Length < picture.Length) _pixels = new byte[picture.Length];
        picture.CopyTo(_pixels);
        _length = picture.Length;
        return true;
    }

    /// <summary>Takes every picture for new.</summary>
    public void Forget() => _length = 0;
}
