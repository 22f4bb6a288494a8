namespace CaR.Rewards;

/// <summary>What is summed up of a region while its runs go by.</summary>
internal struct Blob
{
    public int Area;
    public int Left;
    public int Top;
    public int Right;
    public int Bottom;
    public long SumX;
    public long SumY;

    public static Blob Of(in Run run) => new()
    {
        Area = run.Length,
        Left = run.Start,
        Top = run.Y,
        Right = run.End,
        Bottom = run.Y + 1,
        SumX = SumOfX(run),
        SumY = (long)run.Y * run.Length,
    };

    public void Add(in Run run)
    {
        Area += run.Length;
        Left = Math.Min(Left, run.Start);
        Right = Math.Max(Right, run.End);
        Bottom = run.Y + 1;
        SumX += SumOfX(run);
        SumY += (long)run.Y * run.Length;
    }

    public readonly Region ToRegion(Regions regions, int label) =>
        new(regions, label, Area, new Rect(Left, Top, Right - Left, Bottom - Top), SumX, SumY);

    private static long SumOfX(in Run run) => (long)(run.Start + run.End - 1) * run.Length / 2;
}
