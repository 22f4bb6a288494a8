namespace CaR.Environments.Rendering;

/// <summary>One tile at three times its size each way, black at first; shapes are painted over one another.</summary>
/// <param name="tileSize">Pixels of the finished tile each way.</param>
internal sealed class TileCanvas(int tileSize)
{
    /// <summary>Sub-pixels a pixel, each way.</summary>
    private const int Samples = 3;

    private const double HighlightShare = 0.30;

    private readonly int _size = tileSize * Samples;
    private readonly byte[] _rgb = new byte[tileSize * Samples * tileSize * Samples * 3];

    /// <summary>Paints all sub-pixels whose centre lies in a shape.</summary>
    public void Fill(Func<double, double, bool> contains, TileColour colour)
    {
        for (var y = 0; y < _size; y++)
        {
            for (var x = 0; x < _size; x++)
            {
                if (!contains((x + 0.5) / _size, (y + 0.5) / _size)) continue;
                var at = (y * _size + x) * 3;
                (_rgb[at], _rgb[at + 1], _rgb[at + 2]) = (colour.R, colour.G, colour.B);
            }
        }
    }

    /// <summary>Moves every channel 30 % of the way to white.</summary>
    public void Highlight()
    {
        foreach (ref var channel in _rgb.AsSpan()) channel = (byte)(channel + HighlightShare * (255 - channel));
    }

    /// <summary>The tile at its own size, row-major RGB24.</summary>
    /// <remarks>Means of means, across and then down, and truncated: rounding in any other order differs from numpy in some pixels.</remarks>
    public byte[] Downsample()
    {
        var tile = new byte[tileSize * tileSize * 3];
        for (var i = 0; i < tile.Length; i++)
        {
            var (y, x, channel) = (i / 3 / tileSize, i / 3 % tileSize, i % 3);
            var sum = 0.0;
            for (var row = 0; row < Samples; row++)
            {
                var at = ((y * Samples + row) * _size + x * Samples) * 3 + channel;
                sum += (_rgb[at] + _rgb[at + 3] + _rgb[at + 6]) / (double)Samples;
            }

            tile[i] = (byte)(sum / Samples);
        }

        return tile;
    }
}
