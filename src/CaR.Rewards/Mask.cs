namespace CaR.Rewards;

/// <summary>A set of pixels.</summary>
public sealed class Mask
{
    private readonly Frame _frame;
    private ulong[] _words = [];
    private int _version;
    private int _count;
    private bool _isMeasured;
    private Rect _box;
    private Point _centroid;

    internal Mask(Frame frame) => _frame = frame;

    /// <summary>Width of the picture.</summary>
    public int Width { get; private set; }

    /// <summary>Height of the picture.</summary>
    public int Height { get; private set; }

    /// <summary>Is it in the set?</summary>
    public bool this[int x, int y] =>
        (uint)x < (uint)Width && (uint)y < (uint)Height && ((Words[y * WordsPerRow + (x >> 6)] >> (x & 63)) & 1) != 0;

    /// <summary>How many pixels.</summary>
    public int CountNonZero
    {
        get
        {
            RequireFresh();
            if (_count < 0) _count = Bits.Count(Words);
            return _count;
        }
    }

    /// <summary>No pixel is in it.</summary>
    public bool IsEmpty => CountNonZero == 0;

    /// <summary>CountNonZero / picture area.</summary>
    public double Share => Width == 0 || Height == 0 ? 0 : (double)CountNonZero / ((double)Width * Height);

    /// <summary>Mean of the pixels.</summary>
    public Point Centroid
    {
        get
        {
            Measure();
            return _centroid;
        }
    }

    /// <summary>Smallest box round.</summary>
    public Rect BoundingRect
    {
        get
        {
            Measure();
            return _box;
        }
    }

    internal int WordsPerRow { get; private set; }

    /// <summary>Row by row, 64 pixels a word, lowest bit leftmost; bits beyond the width are 0.</summary>
    internal Span<ulong> Words
    {
        get
        {
            RequireFresh();
            return _words.AsSpan(0, WordsPerRow * Height);
        }
    }

    internal Frame Frame => _frame;

    /// <summary>The bits of a row's last word that are pixels.</summary>
    internal ulong LastWord => ulong.MaxValue >> (-Width & 63);

    /// <summary>A number no other mask of the process has.</summary>
    internal long Id { get; private set; }

    /// <summary>Pixels in both.</summary>
    public static Mask operator &(Mask a, Mask b) => a.Combine(b, Query.And);

    /// <summary>Pixels in either.</summary>
    public static Mask operator |(Mask a, Mask b) => a.Combine(b, Query.Or);

    /// <summary>Pixels in exactly one.</summary>
    public static Mask operator ^(Mask a, Mask b) => a.Combine(b, Query.Xor);

    /// <summary>Pixels not in the set.</summary>
    public static Mask operator ~(Mask a)
    {
        Mask result = a.Ask(Query.Not, a.Id, 0, out bool known);
        if (!known) Bits.Not(a, result.Renew());
        return result;
    }

    /// <summary>Pixels here and not in other.</summary>
    public Mask AndNot(Mask other) => Combine(other, Query.AndNot);

    /// <summary>Those inside the box.</summary>
    public Mask Within(Rect box)
    {
        (long corner, long size) = QueryKey.Pack(box.Intersect(new Rect(0, 0, Width, Height)));
        Mask inside = _frame.Memory.Masks.For(new QueryKey(Query.Within, corner, size), out bool known);
        if (!known) Bits.Fill(inside.Renew(), box);
        return Combine(inside, Query.And);
    }

    /// <summary>Pixels inside the box.</summary>
    public int CountIn(Rect box) => Bits.CountIn(this, box.Intersect(BoundingRect));

    /// <summary>cv2.erode, square kernel.</summary>
    public Mask Erode(int size = 3, int iterations = 1)
    {
        Mask result = Ask(Query.Erode, Id, Morphology.Pack(size, iterations), out bool known);
        if (!known) Morphology.Erode(this, size, iterations, result.Renew());
        return result;
    }

    /// <summary>cv2.dilate, square kernel.</summary>
    public Mask Dilate(int size = 3, int iterations = 1)
    {
        Mask result = Ask(Query.Dilate, Id, Morphology.Pack(size, iterations), out bool known);
        if (!known) Morphology.Dilate(this, size, iterations, result.Renew());
        return result;
    }

    /// <summary>Erode, then dilate: specks vanish.</summary>
    public Mask Open(int size = 3) => Erode(size).Dilate(size);

    /// <summary>Dilate, then erode: small gaps and holes close.</summary>
    public Mask Close(int size = 3) => Dilate(size).Erode(size);

    /// <summary>Connected groups (8 or 4), largest first.</summary>
    /// <param name="connectivity">8 (corners touch) or 4.</param>
    /// <param name="minArea">Smaller groups are left out.</param>
    public Regions ConnectedComponents(int connectivity = 8, int minArea = 1)
    {
        var key = new QueryKey(Query.Components, Id, ((long)connectivity << 32) | (uint)minArea);
        Regions regions = Fresh.Regions.For(key, out bool known);
        if (!known) regions.Fill(this, connectivity != 4, minArea);
        return regions;
    }

    /// <summary>Between nearest pixels: 0 overlapping, 1 side by side, NaN if either is empty.</summary>
    public double DistanceTo(Mask other) => Distances.Nearest(this, other);

    /// <summary>Makes the mask ready for another answer: its frame's size, no pixel set.</summary>
    internal Mask Renew()
    {
        Width = _frame.Width;
        Height = _frame.Height;
        WordsPerRow = (Width + 63) / 64;
        if (_words.Length < WordsPerRow * Height) _words = new ulong[WordsPerRow * Height];
        _version = _frame.Version;
        Id = ((long)_frame.Id << 32) | (uint)_frame.Memory.NextSerial();
        _count = -1;
        _isMeasured = false;
        Words.Clear();
        return this;
    }

    /// <summary>Unsets what lies right of the picture in the last word of each row.</summary>
    internal void ClearPadding()
    {
        if ((Width & 63) == 0) return;
        Span<ulong> words = Words;
        for (int i = WordsPerRow - 1; i < words.Length; i += WordsPerRow) words[i] &= LastWord;
    }

    private FrameMemory Fresh
    {
        get
        {
            RequireFresh();
            return _frame.Memory;
        }
    }

    private Mask Combine(Mask other, Query query)
    {
        if (other.Width != Width || other.Height != Height)
            throw new ArgumentException($"found a mask of {other.Width}×{other.Height}, expected {Width}×{Height}", nameof(other));
        FrameMemory memory = other._frame.LoadedAt > _frame.LoadedAt ? other.Fresh : Fresh;
        Mask result = memory.Masks.For(new QueryKey(query, Id, other.Id), out bool known);
        if (!known) Bits.Combine(Words, other.Words, query, result.Renew().Words);
        return result;
    }

    private Mask Ask(Query query, long a, long b, out bool known) => Fresh.Masks.For(new QueryKey(query, a, b), out known);

    private void Measure()
    {
        RequireFresh();
        if (_isMeasured) return;
        (_box, _centroid, _count) = Bits.Measure(this);
        _isMeasured = true;
    }

    /// <summary>An answer ends when its frame is loaded again; to use it later is a mistake and says so.</summary>
    private void RequireFresh()
    {
        if (_version != _frame.Version) throw new InvalidOperationException("a mask was used after its frame had been loaded again");
    }
}
