using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CaR.Rewards;

/// <summary>
/// A picture's HSV channels, made word by word when a test first needs them. Grey words, which are most of many pictures, are
/// tested as they are and never made: their hue and saturation are 0, their value is any channel.
/// </summary>
internal sealed class HsvPlanes
{
    private readonly Planes _planes = new();
    private bool[] _isMade = [];
    private bool _isStale = true;

    /// <summary>Ends what is known, with the picture.</summary>
    public void Forget() => _isStale = true;

    /// <summary>Sets a mask's bits for the pixels within bounds of HSV.</summary>
    public void Run(ColourTest test, Planes rgb, Mask result)
    {
        if (test.IsNothing) return;
        Renew(result);
        Span<ulong> words = result.Words;
        ref byte colours = ref MemoryMarshal.GetReference(rgb.Bytes);
        ref byte blocks = ref MemoryMarshal.GetReference(_planes.Bytes);
        var bounds = new ColourTest.Bounds(test);
        for (int i = 0; i < words.Length; i++)
        {
            nuint at = (nuint)i * Planes.Block;
            if (IsGrey(ref colours, at))
            {
                words[i] = test.HoldsGrey ? bounds.Third(ref colours, at) : 0;
                continue;
            }

            if (!_isMade[i]) HsvConversion.Convert(ref colours, ref blocks, at);
            _isMade[i] = true;
            words[i] = bounds.Word(ref blocks, at);
        }

        result.ClearPadding();
    }

    private void Renew(Mask mask)
    {
        int words = _planes.Resize(mask.Width, mask.Height) * mask.Height;
        if (!_isStale) return;
        if (_isMade.Length < words) _isMade = new bool[words];
        _isMade.AsSpan().Clear();
        _isStale = false;
    }

    private static bool IsGrey(ref byte colours, nuint at) =>
        (Colourful(ref colours, at) | Colourful(ref colours, at + 32)) == Vector256<byte>.Zero;

    private static Vector256<byte> Colourful(ref byte colours, nuint at)
    {
        Vector256<byte> r = Vector256.LoadUnsafe(ref colours, at);
        Vector256<byte> g = Vector256.LoadUnsafe(ref colours, at + Planes.Word);
        Vector256<byte> b = Vector256.LoadUnsafe(ref colours, at + 2 * Planes.Word);
        return (r ^ g) | (g ^ b);
    }
}
