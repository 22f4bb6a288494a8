using System;
using CaR.Rewards;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

/// <summary>Stands in for <see cref="Frame"/> in guarded programs: the same members, charged for.</summary>
public static class FrameCalls
{
    public static Rgb Mean(Frame frame)
    {
        Pictures.Look(Pictures.Area(frame), 0);
        return frame.Mean;
    }

    public static Mask InRange(Frame frame, Rgb low, Rgb high)
    {
        Pictures.Draw(Pictures.Area(frame));
        return frame.InRange(low, high);
    }

    public static Mask InRange(Frame frame, Hsv low, Hsv high)
    {
        Pictures.Look(Pictures.Area(frame), 1);
        Pictures.Draw(Pictures.Area(frame));
        return frame.InRange(low, high);
    }

    public static Mask Near(Frame frame, Rgb colour, int tolerance)
    {
        Pictures.Draw(Pictures.Area(frame));
        return frame.Near(colour, tolerance);
    }

    public static Mask AbsDiff(Frame frame, Frame other, int threshold)
    {
        Pictures.Draw(Pictures.Area(frame));
        return frame.AbsDiff(other, threshold);
    }

    public static Frame Crop(Frame frame, Rect box)
    {
        var area = Pictures.Area(box.Intersect(frame.Bounds));
        Pictures.Look(Pictures.Area(frame), 4);
        Pictures.Look(area, 1);
        Budget.Allocate(6144 + (8 * area));
        return frame.Crop(box);
    }

    public static Match MatchTemplate(Frame frame, Frame template)
    {
        var places = Guard.Product(Math.Max(0, frame.Width - template.Width + 1), Math.Max(0, frame.Height - template.Height + 1));
        Pictures.Look(Pictures.Area(frame), 0);
        Pictures.Look(Guard.Product(places, Pictures.Area(template) + 16), 2);
        Budget.Allocate(256);
        return frame.MatchTemplate(template);
    }

    public static Cells Cells(Frame frame, int size)
    {
        var side = Math.Max(1, size);
        var cells = Guard.Product(frame.Width / side + 1, frame.Height / side + 1);
        Pictures.Look(cells, 0);
        Budget.Allocate(256 + (64 * cells));
        return frame.Cells(size);
    }

    public static Results<Swatch> Palette(Frame frame, int max)
    {
        Pictures.Look(8 * Pictures.Area(frame), 0);
        Budget.Allocate(512 + (4 * Pictures.Area(frame)));
        return frame.Palette(max);
    }
}
