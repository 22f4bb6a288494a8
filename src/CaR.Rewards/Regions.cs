namespace CaR.Rewards;

/// <summary>Largest area first; equal ones top to bottom, left to right.</summary>
public sealed class Regions : Results<Region>
{
    /// <summary>Labels number regions by their first pixel, row by row, which settles ties.</summary>
    private static readonly Comparison<Region> s_largestFirst =
        (a, b) => a.Area != b.Area ? b.Area.CompareTo(a.Area) : a.Label.CompareTo(b.Label);

    private readonly Labelling _labelling = new();
    private Mask? _mask;

    internal Regions()
    {
    }

    /// <summary>The first, or an empty region.</summary>
    public Region Largest => Count > 0 ? Items[0] : None;

    /// <summary>By centroid; or an empty region.</summary>
    public Region Nearest(Point point)
    {
        Region nearest = None;
        double least = double.PositiveInfinity;
        foreach (Region region in Items)
        {
            double distance = region.Centroid.DistanceTo(point);
            if (distance >= least || double.IsNaN(distance)) continue;
            least = distance;
            nearest = region;
        }

        return nearest;
    }

    /// <summary>No region, of this picture: its mask is empty but has the picture's size.</summary>
    private Region None => new(this, -1, 0, default, 0, 0);

    internal void Fill(Mask mask, bool corners, int minArea)
    {
        _mask = mask;
        _labelling.Run(mask, corners);
        ReadOnlySpan<Blob> blobs = _labelling.Blobs;
        Span<Region> regions = Reset(blobs.Length);
        int kept = 0;
        for (int i = 0; i < blobs.Length; i++)
            if (blobs[i].Area >= minArea) regions[kept++] = blobs[i].ToRegion(this, i);
        Truncate(kept);
        Items.Sort(s_largestFirst);
    }

    internal Mask MaskOf(int label)
    {
        Mask source = _mask!;
        var key = new QueryKey(Query.RegionMask, source.Id, ((long)label << 1) | (_labelling.Corners ? 1L : 0));
        Mask mask = source.Frame.Memory.Masks.For(key, out bool known);
        if (!known) _labelling.Draw(label, mask.Renew());
        return mask;
    }
}
