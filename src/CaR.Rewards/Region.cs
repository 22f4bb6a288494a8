namespace CaR.Rewards;

/// <summary>A connected group of pixels, or none (IsEmpty).</summary>
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

    /// <summary>There is none.</summary>
    public bool IsEmpty => Area == 0;

    /// <summary>Smallest box round.</summary>
    public Rect Box { get; }

    /// <summary>Mean of its pixels.</summary>
    public Point Centroid => IsEmpty ? Point.None : new Point((double)_sumX / Area, (double)_sumY / Area);

    /// <summary>Area / box area: 1 a filled rectangle, about 0.5 a triangle.</summary>
    public double Extent => IsEmpty ? 0 : (double)Area / Box.Area;

    /// <summary>Its pixels alone.</summary>
    public Mask Mask => _regions?.MaskOf(_label) ?? throw new InvalidOperationException("a region that comes from no mask has no mask: test IsEmpty first");

    internal int Label => _label;
}
