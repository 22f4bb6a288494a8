using System;
using CaR.Rewards;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

/// <summary>Stands in for <see cref="Mask"/> in guarded programs: the same members, charged for.</summary>
public static class MaskCalls
{
    [ThreadStatic]
    private static Run[]? t_runs;

    public static int CountNonZero(Mask mask)
    {
        Pictures.Look(Pictures.Area(mask), 6);
        return mask.CountNonZero;
    }

    public static bool IsEmpty(Mask mask)
    {
        Pictures.Look(Pictures.Area(mask), 6);
        return mask.IsEmpty;
    }

    public static double Share(Mask mask)
    {
        Pictures.Look(Pictures.Area(mask), 6);
        return mask.Share;
    }

    public static Point Centroid(Mask mask)
    {
        Pictures.Look(Pictures.Area(mask));
        return mask.Centroid;
    }

    public static Rect BoundingRect(Mask mask)
    {
        Pictures.Look(Pictures.Area(mask));
        return mask.BoundingRect;
    }

    public static Mask BitwiseAnd(Mask a, Mask b)
    {
        Pictures.Draw(Pictures.Area(a));
        return a & b;
    }

    public static Mask BitwiseOr(Mask a, Mask b)
    {
        Pictures.Draw(Pictures.Area(a));
        return a | b;
    }

    public static Mask ExclusiveOr(Mask a, Mask b)
    {
        Pictures.Draw(Pictures.Area(a));
        return a ^ b;
    }

    public static Mask OnesComplement(Mask a)
    {
        Pictures.Draw(Pictures.Area(a));
        return ~a;
    }

    public static Mask AndNot(Mask mask, Mask other)
    {
        Pictures.Draw(Pictures.Area(mask));
        return mask.AndNot(other);
    }

    public static Mask Within(Mask mask, Rect box)
    {
        Pictures.Draw(2 * Pictures.Area(mask));
        return mask.Within(box);
    }

    public static int CountIn(Mask mask, Rect box)
    {
        Pictures.Look(Pictures.Area(mask));
        return mask.CountIn(box);
    }

    public static Mask Erode(Mask mask, int size, int iterations)
    {
        Morph(mask, size, iterations);
        return mask.Erode(size, iterations);
    }

    public static Mask Dilate(Mask mask, int size, int iterations)
    {
        Morph(mask, size, iterations);
        return mask.Dilate(size, iterations);
    }

    public static Mask Open(Mask mask, int size)
    {
        Morph(mask, size, 2);
        return mask.Open(size);
    }

    public static Mask Close(Mask mask, int size)
    {
        Morph(mask, size, 2);
        return mask.Close(size);
    }

    public static Regions ConnectedComponents(Mask mask, int connectivity, int minArea)
    {
        Pictures.Look(Pictures.Area(mask), 0);
        Budget.Allocate(512 + (6 * Pictures.Area(mask)));
        return mask.ConnectedComponents(connectivity, minArea);
    }

    public static double DistanceTo(Mask mask, Mask other)
    {
        // Pairs of runs are compared.
        Pictures.Look(Pictures.Area(mask), 1);
        t_runs ??= [];
        long first = Runs.Find(mask, ref t_runs), second = Runs.Find(other, ref t_runs);
        Pictures.Look(Guard.Product(first, second), 1);
        return mask.DistanceTo(other);
    }

    /// <summary>A mask is widened in steps of up to 63 pixels.</summary>
    private static void Morph(Mask mask, int size, int iterations)
    {
        var steps = 16 + (Guard.Product(Math.Max(1, size), Math.Max(0, iterations)) / 16);
        Pictures.Draw(2 * Pictures.Area(mask));
        Pictures.Look(Guard.Product(steps, Pictures.Area(mask)), 7);
        Budget.Allocate(Pictures.Area(mask) >> 2);
    }
}
