namespace CaR.Rewards;

/// <summary>Counts exact colours in an open-addressing table that is kept for the next picture.</summary>
internal sealed class ColourCounts
{
    private static readonly Comparison<Swatch> s_mostFrequentFirst = (a, b) =>
        a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Colour.Packed.CompareTo(b.Colour.Packed);

    /// <summary>By slot: the index in the lists below plus one, 0 for a free slot.</summary>
    private int[] _slots = new int[256];
    private int[] _colours = new int[128];
    private int[] _counts = new int[128];
    private Swatch[] _swatches = [];
    private int _number;

    public void Clear()
    {
        _slots.AsSpan().Clear();
        _number = 0;
    }

    /// <summary>Adds pixels; a run of one colour costs one look-up.</summary>
    public void Add(ReadOnlySpan<byte> rgb)
    {
        int last = -1, at = -1;
        for (int i = 0; i + 2 < rgb.Length; i += 3)
        {
            int colour = (rgb[i] << 16) | (rgb[i + 1] << 8) | rgb[i + 2];
            if (colour != last) at = IndexOf(last = colour);
            _counts[at]++;
        }
    }

    public Swatch MostFrequent(int pixels)
    {
        int best = -1;
        for (int i = 0; i < _number; i++)
        {
            if (best < 0 || _counts[i] > _counts[best] || (_counts[i] == _counts[best] && _colours[i] < _colours[best])) best = i;
        }

        return best < 0 ? default : SwatchOf(best, pixels);
    }

    public ReadOnlySpan<Swatch> MostFrequentFirst(int pixels)
    {
        if (_swatches.Length < _number) _swatches = new Swatch[_colours.Length];
        for (int i = 0; i < _number; i++) _swatches[i] = SwatchOf(i, pixels);
        Span<Swatch> swatches = _swatches.AsSpan(0, _number);
        swatches.Sort(s_mostFrequentFirst);
        return swatches;
    }

    private Swatch SwatchOf(int i, int pixels) => new(Rgb.Hex(_colours[i]), _counts[i], (double)_counts[i] / pixels);

    private int IndexOf(int colour)
    {
        int slot = Slot(colour);
        if (_slots[slot] != 0) return _slots[slot] - 1;
        if (_number == _colours.Length)
        {
            Grow();
            slot = Slot(colour);
        }

        _colours[_number] = colour;
        _counts[_number] = 0;
        _slots[slot] = ++_number;
        return _number - 1;
    }

    private int Slot(int colour)
    {
        int slot = (int)(((uint)colour * 0x9E3779B1) >> 7) & (_slots.Length - 1);
        while (_slots[slot] != 0 && _colours[_slots[slot] - 1] != colour) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _colours, 2 * _colours.Length);
        Array.Resize(ref _counts, 2 * _counts.Length);
        _slots = new int[2 * _slots.Length];
        for (int i = 0; i < _number; i++) _slots[Slot(_colours[i])] = i + 1;
    }
}
