using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>One pass over a picture: which pixels its rows hold. A picture that is not interlaced has one, Adam7 has seven.</summary>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    private static readonly PngPass[] Adam7 =
    [
        new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2),
    ];

    /// <summary>The passes of a picture, in the file's order, without those that hold no pixel.</summary>
    public static IEnumerable<PngPass> Of(PngHeader header) =>
        (header.Interlaced ? Adam7 : Whole).Where(pass => pass.Columns(header.Size) > 0 && pass.Rows(header.Size) > 0);

    /// <summary>Pixels a row.</summary>
    public int Columns(FrameSize size) => (size.Width - X + StepX - 1) / StepX;

    /// <summary>Rows.</summary>
    public int Rows(FrameSize size) => (size.Height - Y + StepY - 1) / StepY;
}
