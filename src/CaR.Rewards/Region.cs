namespace CaR.Rewards;

/// <summary>One connected group of pixels. No region is an empty one: Area 0, Box empty, Centroid Point.None (NaN).</summary>
public readonly record struct Region
{
    private readonly Regions? _regions;
    private readonly int _label;
    private readonly long _sumX;
    private readonly long _sumY;

    internal Region(Regions regions, int label, int area, Rect box, long sumX, long sumY)
    {
        _regions = regions;
        _label = label;
        Area = area;
        Box = box;
        _sumX = sumX;
        _sumY = sumY;
    }

    /// <summary>How many pixels.</summary>
    public int Area { get; }

    /// <summary>True when there is no region.</summary>
    public bool IsEmpty => Area == 0;

    /// <summary>The smallest box round it.</summary>
    public Rect Box { get; }

    /// <summary>Mean place of its pixels.</summary>
    public Point Centroid => IsEmpty ? Point.None : new Point((double)_sumX / Area, (double)_sumY / Area);

    /// <summary>Area as a share of the box, 0..1: 1 is a filled rectangle, about 0.5 a triangle.</summary>
    public double Extent => IsEmpty ? 0 : (double)Area / Box.Area;

    /// <summary>Its pixels alone.</summary>
    public Mask Mask => _regions?.MaskOf(_label) ?? throw new InvalidOperationException("no region has no mask: test IsEmpty first");

    internal int Label => _label;
}
