using CaR.Rewards;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

/// <summary>What looking at pictures costs: always as if computed, though answers are remembered, or traps would depend on the order of questions.</summary>
internal static class Pictures
{
    private const int Question = 64, Answer = 192;

    public static long Area(Frame frame) => (long)frame.Width * frame.Height;

    public static long Area(Mask mask) => (long)mask.Width * mask.Height;

    public static long Area(Rect box) => box.IsEmpty ? 0 : Guard.Product(box.Width, box.Height);

    /// <summary>A question about a number of pixels, at a share of fuel a pixel.</summary>
    public static void Look(long pixels, int shift = 3) => Budget.Charge(Question + (pixels >> shift));

    /// <summary>A mask as answer, one bit a pixel.</summary>
    public static void Draw(long pixels)
    {
        Budget.Charge(Question + (pixels >> 4));
        Budget.Allocate(Answer + (pixels >> 3));
    }
}
