namespace CaR.Rewards;

/// <summary>
/// Connected components by runs and union-find (He, Chao, Suzuki: "A run-based two-scan labeling algorithm", 2008): the
/// cost follows the number of runs, not of pixels. Memory is kept for the next mask.
/// </summary>
internal sealed class Labelling
{
    private Run[] _runs = [];
    private int[] _parents = [];
    private Blob[] _blobs = [];
    private int _runCount;
    private int _blobCount;

    /// <summary>Do pixels touch at corners (8-connectivity)?</summary>
    public bool Corners { get; private set; }

    /// <summary>The regions, by their first pixel.</summary>
    public ReadOnlySpan<Blob> Blobs => _blobs.AsSpan(0, _blobCount);

    public void Run(Mask mask, bool corners)
    {
        Corners = corners;
        _runCount = Runs.Find(mask, ref _runs);
        if (_parents.Length < _runCount) _parents = new int[_runs.Length];
        Unite();
        Sum();
    }

    /// <summary>Sets the pixels of one region in a mask.</summary>
    public void Draw(int label, Mask mask)
    {
        for (int i = 0; i < _runCount; i++)
            if (_parents[i] == label) Bits.FillRun(mask, _runs[i]);
    }

    /// <summary>Joins every run with those it touches in the row above.</summary>
    private void Unite()
    {
        int reach = Corners ? 1 : 0, above = 0;
        for (int i = 0; i < _runCount; i++)
        {
            Run run = _runs[i];
            _parents[i] = i;
            while (_runs[above].Y < run.Y - 1 || (_runs[above].Y == run.Y - 1 && _runs[above].End + reach <= run.Start)) above++;
            for (int j = above; j < i && _runs[j].Y == run.Y - 1 && _runs[j].Start < run.End + reach; j++) Join(i, j);
        }
    }

    /// <summary>Replaces every run's parent by its region's label and sums the regions up.</summary>
    private void Sum()
    {
        _blobCount = 0;
        for (int i = 0; i < _runCount; i++)
        {
            if (_parents[i] == i)
            {
                if (_blobCount == _blobs.Length) Array.Resize(ref _blobs, Math.Max(16, 2 * _blobs.Length));
                _blobs[_blobCount] = Blob.Of(_runs[i]);
                _parents[i] = _blobCount++;
            }
            else
            {
                // A parent comes before its children, so here it is a label already.
                _parents[i] = _parents[_parents[i]];
                _blobs[_parents[i]].Add(_runs[i]);
            }
        }
    }

    /// <summary>The root with the lower index stays, so that a region is named by its first run.</summary>
    private void Join(int a, int b)
    {
        a = Root(a);
        b = Root(b);
        if (a < b) _parents[b] = a;
        else _parents[a] = b;
    }

    private int Root(int i)
    {
        while (_parents[i] != i)
        {
            _parents[i] = _parents[_parents[i]];
            i = _parents[i];
        }

        return i;
    }
}
