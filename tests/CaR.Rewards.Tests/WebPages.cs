namespace CaR.Rewards.Tests;

/// <summary>Draws a small web page: an icon, lines of text, a button, perhaps a dialog.</summary>
internal static class WebPages
{
    private const int Width = 160;
    private const int Height = 120;

    public static Rgb Blue => Rgb.Hex(0x1A73E8);

    public static Rgb Green => Rgb.Hex(0x2E9E4F);

    public static Frame Draw(Rgb button, int iconX, bool dialog)
    {
        var bytes = new byte[Width * Height * 3];
        Fill(bytes, new Rect(0, 0, Width, Height), Rgb.Hex(0xF1F3F4));
        for (int line = 0; line < 4; line++) Fill(bytes, new Rect(12, 34 + line * 8, 60 + line * 5, 2), Rgb.Hex(0x3C4043));
        Fill(bytes, new Rect(110, 90, 36, 14), button);
        Fill(bytes, new Rect(iconX + 2, 12, 8, 8), Rgb.Hex(0xD93025));
        Fill(bytes, new Rect(iconX + 4, 13, 2, 5), Rgb.Hex(0xFFFFFF));
        if (dialog) Fill(bytes, new Rect(40, 28, 80, 50), Rgb.Hex(0xFFFFFF));
        if (dialog) Fill(bytes, new Rect(50, 40, 40, 2), Rgb.Hex(0x3C4043));
        return Pictures.Of(Width, Height, bytes);
    }

    private static void Fill(byte[] bytes, Rect box, Rgb colour)
    {
        for (int y = box.Y; y < box.Bottom; y++)
            for (int x = box.X; x < box.Right; x++)
                (bytes[(y * Width + x) * 3], bytes[(y * Width + x) * 3 + 1], bytes[(y * Width + x) * 3 + 2]) = (colour.R, colour.G, colour.B);
    }
}
