using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CaR.Rewards;

/// <summary>A picture made ready for correlation: 16 bits a channel, rows padded with zeros, and summed-area tables.</summary>
internal sealed class WidePicture
{
    /// <summary>Products of two bytes that a 32-bit sum surely holds.</summary>
    private const int SafeProducts = 65536;

    private static readonly int s_lanes = Vector256<ushort>.Count;

    private ushort[] _channels = [];
    private PixelSums[] _sums = [];
    private int _width;
    private int _stride;

    /// <summary>Takes a picture over; a vector of zeros after each row lets rows be read in whole vectors.</summary>
    public void Load(Frame frame)
    {
        (_width, int height) = (frame.Width, frame.Height);
        _stride = (_width * 3 + s_lanes - 1) / s_lanes * s_lanes + s_lanes;
        if (_channels.Length < _stride * height) _channels = new ushort[_stride * height];
        if (_sums.Length < (_width + 1) * (height + 1)) _sums = new PixelSums[(_width + 1) * (height + 1)];
        _sums.AsSpan(0, _width + 1).Clear();
        for (int y = 0; y < height; y++)
        {
            ReadOnlySpan<byte> from = frame.Rgb24.Slice(y * _width * 3, _width * 3);
            Span<ushort> to = _channels.AsSpan(y * _stride, _stride);
            for (int i = 0; i < from.Length; i++) to[i] = from[i];
            to[from.Length..].Clear();
            AddRow(from, y);
        }
    }

    /// <summary>The sums of a box, from the table's four corners.</summary>
    public PixelSums SumsIn(Rect box)
    {
        int top = box.Y * (_width + 1), bottom = box.Bottom * (_width + 1);
        return _sums[bottom + box.Right] - _sums[top + box.Right] - _sums[bottom + box.X] + _sums[top + box.X];
    }

    /// <summary>Sum of the products of all channels of a template and of the box that it lies on.</summary>
    public long Product(WidePicture template, Rect box)
    {
        int vectors = (box.Width * 3 + s_lanes - 1) / s_lanes, rowsAtOnce = Math.Max(1, SafeProducts / vectors);
        long sum = 0;
        for (int y = 0; y < box.Height; y += rowsAtOnce)
            sum += Product(template, box, y, Math.Min(box.Height, y + rowsAtOnce), vectors);
        return sum;
    }

    private long Product(WidePicture template, Rect box, int from, int to, int vectors)
    {
        Vector256<uint> low = default, high = default;
        ref ushort ours = ref MemoryMarshal.GetArrayDataReference(_channels);
        ref ushort theirs = ref MemoryMarshal.GetArrayDataReference(template._channels);
        for (int y = from; y < to; y++)
        {
            nuint a = (nuint)((box.Y + y) * _stride + box.X * 3), b = (nuint)(y * template._stride);
            for (int i = 0; i < vectors; i++, a += (nuint)s_lanes, b += (nuint)s_lanes)
            {
                // The template's zeros cancel what lies right of the box; 255 × 255 fits 16 bits.
                (Vector256<uint> l, Vector256<uint> h) = Vector256.Widen(Vector256.LoadUnsafe(ref ours, a) * Vector256.LoadUnsafe(ref theirs, b));
                low += l;
                high += h;
            }
        }

        (Vector256<ulong> first, Vector256<ulong> second) = Vector256.Widen(low);
        (Vector256<ulong> third, Vector256<ulong> fourth) = Vector256.Widen(high);
        return (long)Vector256.Sum(first + second + third + fourth);
    }

    private void AddRow(ReadOnlySpan<byte> rgb, int y)
    {
        Span<PixelSums> above = _sums.AsSpan(y * (_width + 1), _width + 1), row = _sums.AsSpan((y + 1) * (_width + 1), _width + 1);
        row[0] = default;
        var sum = default(PixelSums);
        for (int x = 0; x < _width; x++)
        {
            int r = rgb[3 * x], g = rgb[3 * x + 1], b = rgb[3 * x + 2];
            sum += new PixelSums(r, g, b, r * r + g * g + b * b);
            row[x + 1] = above[x + 1] + sum;
        }
    }
}
