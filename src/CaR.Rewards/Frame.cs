namespace CaR.Rewards;

/// <summary>An RGB picture.</summary>
/// <remarks>
/// What a frame was asked is remembered until <see cref="Load"/>; masks, regions and crops of it end there too. A frame
/// and what comes from it belong to one thread.
/// </remarks>
public sealed class Frame
{
    private static long s_loads;
    private static int s_frames;

    private readonly FrameMemory _memory;
    private readonly Planes _planes = new();
    private readonly HsvPlanes _hsv = new();
    private byte[] _rgb = [];
    private bool _isSplit;
    private bool _isJoined = true;
    private bool _isExpired;
    private Frame? _start;

    /// <summary>Makes a frame of a size, black until <see cref="Load"/> fills it.</summary>
    [HostOnly]
    public Frame(int width, int height)
        : this()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Resize(width, height);
    }

    /// <summary>Makes a frame of no size, for a crop.</summary>
    internal Frame()
    {
        _memory = new FrameMemory(this);
        Id = Interlocked.Increment(ref s_frames);
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; private set; }

    /// <summary>The whole as a box.</summary>
    public Rect Bounds => new(0, 0, Width, Height);

    /// <summary>Diagonal in pixels.</summary>
    public double Diagonal => Math.Sqrt((double)Width * Width + (double)Height * Height);

    /// <summary>A pixel; outside, the nearest one.</summary>
    public Rgb this[int x, int y]
    {
        get
        {
            if (Width == 0 || Height == 0) return default;
            return RgbPlanes().At(Math.Clamp(x, 0, Width - 1), Math.Clamp(y, 0, Height - 1), Width);
        }
    }

    /// <summary>The mean colour, rounded.</summary>
    public Rgb Mean => Colours.Mean(Rgb24);

    /// <summary>The bytes, row-major RGB24: [Height, Width, 3].</summary>
    [HostOnly]
    public ReadOnlySpan<byte> Rgb24
    {
        get
        {
            if (!_isJoined) _planes.Join(_rgb.AsSpan(0, Width * Height * 3), Width, Height);
            _isJoined = true;
            return _rgb.AsSpan(0, Width * Height * 3);
        }
    }

    /// <summary>Which frame this is, the same through every <see cref="Load"/>.</summary>
    internal int Id { get; }

    /// <summary>How often the frame was loaded or forgot; answers carry it and end with it.</summary>
    internal int Version { get; private set; }

    /// <summary>Orders frames by when they were loaded: an answer about two of them is kept by the younger.</summary>
    internal long LoadedAt { get; private set; }

    internal bool IsFull => _memory.IsFull;

    internal FrameMemory Memory
    {
        get
        {
            RequireFresh();
            return _memory;
        }
    }

    /// <summary>Pixels with every channel in low..high, both inclusive.</summary>
    public Mask InRange(Rgb low, Rgb high) => InRange(ColourTest.Between(low, high));

    /// <summary>The same in HSV; low.H > high.H wraps round red.</summary>
    public Mask InRange(Hsv low, Hsv high)
    {
        ColourTest test = ColourTest.Between(low, high);
        (long a, long b) = test.Packed;
        Mask mask = Memory.Masks.For(new QueryKey(Query.HsvRange, a, b), out bool known);
        if (!known) _hsv.Run(test, RgbPlanes(), mask.Renew());
        return mask;
    }

    /// <summary>Pixels with every channel within a tolerance of the colour.</summary>
    public Mask Near(Rgb colour, int tolerance = 0) => InRange(
        new Rgb(colour.R - tolerance, colour.G - tolerance, colour.B - tolerance),
        new Rgb(colour.R + tolerance, colour.G + tolerance, colour.B + tolerance));

    /// <summary>Pixels that differ in any channel by more than threshold; same size.</summary>
    public Mask AbsDiff(Frame other, int threshold = 0)
    {
        RequireSize(other);
        if (other.LoadedAt > LoadedAt) return other.AbsDiff(this, threshold);
        var key = new QueryKey(Query.AbsDiff, ((long)other.Id << 32) | (uint)other.Version, threshold);
        Mask mask = Memory.Masks.For(key, out bool known);
        if (!known) Difference.Run(RgbPlanes(), other.RgbPlanes(), threshold, mask.Renew());
        return mask;
    }

    /// <summary>A part, clipped, as a picture.</summary>
    public Frame Crop(Rect box)
    {
        Rect clipped = box.Intersect(Bounds);
        (long a, long b) = QueryKey.Pack(clipped);
        Frame crop = Memory.Crops.For(new QueryKey(Query.Crop, a, b), out bool known);
        if (!known) crop.CopyFrom(this, clipped);
        return crop;
    }

    /// <summary>Best place of a small picture (TM_CCOEFF_NORMED: brightness and contrast do not matter).</summary>
    public Match MatchTemplate(Frame template)
    {
        Results<Match> found = Matches(template);
        return found.Count > 0 ? found[0] : default;
    }

    /// <summary>Square cells of size pixels, from the top-left.</summary>
    public Cells Cells(int size)
    {
        Cells cells = Memory.Cells.For(new QueryKey(Query.Cells, size, 0), out bool known);
        if (!known) cells.Fill(this, Math.Max(1, size));
        return cells;
    }

    /// <summary>Exact colours, most frequent first.</summary>
    public Results<Swatch> Palette(int max = 16)
    {
        Results<Swatch> palette = Memory.Palettes.For(new QueryKey(Query.Palette, max, 0), out bool known);
        if (!known) Colours.Palette(Rgb24, max, palette);
        return palette;
    }

    /// <summary>Distance as a share of the diagonal.</summary>
    public double DistanceNorm(Point a, Point b) => a.DistanceTo(b) / Diagonal;

    /// <summary>Replaces the picture and forgets every answer given about the old one.</summary>
    /// <param name="rgb">Row-major RGB24, exactly Width × Height × 3 bytes.</param>
    [HostOnly]
    public void Load(ReadOnlySpan<byte> rgb)
    {
        if (rgb.Length != Width * Height * 3)
            throw new ArgumentException($"found {rgb.Length} bytes, expected {Width}×{Height}×3 = {Width * Height * 3}", nameof(rgb));
        _start?.Trim();
        Renew();

        // Most programs ask about colours: planes are made at once, the bytes in a row when someone wants them.
        _planes.Split(rgb, Width, Height);
        (_isSplit, _isJoined) = (true, false);
    }

    /// <summary>Forgets answers when very many are remembered. Called between program calls, never within one.</summary>
    /// <remarks>An observation's start picture is trimmed whenever its present one is loaded: hosts need not think of it.</remarks>
    [HostOnly]
    public void Trim()
    {
        if (!_memory.IsFull) return;
        Version++;
        _memory.Forget();
    }

    /// <summary>Lets a picture that stays for an episode be trimmed at every step of it.</summary>
    internal void TrimWithLoad(Frame start) => _start = start == this ? null : start;

    internal Planes RgbPlanes()
    {
        if (_isSplit) return _planes;
        _planes.Split(Rgb24, Width, Height);
        _isSplit = true;
        return _planes;
    }

    /// <summary>Ends a crop with its frame's picture.</summary>
    internal void Expire()
    {
        Renew();
        _isExpired = true;
    }

    private Mask InRange(ColourTest test)
    {
        (long a, long b) = test.Packed;
        Mask mask = Memory.Masks.For(new QueryKey(Query.RgbRange, a, b), out bool known);
        if (!known) test.Run(RgbPlanes(), mask.Renew());
        return mask;
    }

    private Results<Match> Matches(Frame template)
    {
        template.RequireFresh();
        var key = new QueryKey(Query.Match, ((long)template.Id << 32) | (uint)template.Version, 0);
        Results<Match> matches = Memory.Matches.For(key, out bool known);
        if (!known) TemplateMatching.Run(this, template, matches);
        return matches;
    }

    private void CopyFrom(Frame source, Rect box)
    {
        Resize(box.Width, box.Height);
        Renew();
        LoadedAt = source.LoadedAt;
        _isJoined = true;
        for (int y = 0; y < box.Height; y++)
            source.Rgb24.Slice(((box.Y + y) * source.Width + box.X) * 3, box.Width * 3).CopyTo(_rgb.AsSpan(y * box.Width * 3));
    }

    private void Resize(int width, int height)
    {
        Width = width;
        Height = height;
        if (_rgb.Length < width * height * 3) _rgb = new byte[width * height * 3];
    }

    private void Renew()
    {
        Version++;
        LoadedAt = Interlocked.Increment(ref s_loads);
        _isSplit = _isExpired = false;
        _hsv.Forget();
        _memory.Forget();
    }

    /// <summary>A crop ends when its frame is loaded again; to use it later is a mistake and says so.</summary>
    private void RequireFresh()
    {
        if (_isExpired) throw new InvalidOperationException("a crop was used after its frame had been loaded again");
    }

    private void RequireSize(Frame other)
    {
        other.RequireFresh();
        if (other.Width != Width || other.Height != Height)
            throw new ArgumentException($"found a picture of {other.Width}×{other.Height}, expected {Width}×{Height}", nameof(other));
    }
}
