namespace CaR.Rewards.Tests;

/// <summary>Pictures made by a seeded generator.</summary>
internal static class Pictures
{
    /// <summary>Sizes at which words begin and end.</summary>
    public static (int Width, int Height)[] Sizes { get; } =
    [
        (1, 1), (1, 70), (70, 1), (2, 3), (63, 5), (64, 64), (65, 9), (127, 33), (128, 16), (129, 40), (200, 31),
    ];

    public static Frame Noise(Random random, int width, int height)
    {
        var bytes = new byte[width * height * 3];
        random.NextBytes(bytes);
        return Of(width, height, bytes);
    }

    /// <summary>Black with a share of the pixels white, in clumps: what masks of real pictures look like.</summary>
    public static Frame Clumps(Random random, int width, int height, double share)
    {
        var bytes = new byte[width * height * 3];
        bool isOn = false;
        for (int i = 0; i < bytes.Length; i += 3)
        {
            if (random.Next(3) == 0) isOn = random.NextDouble() < share;
            if (isOn) bytes.AsSpan(i, 3).Fill(255);
        }

        return Of(width, height, bytes);
    }

    /// <summary>A few colours at random.</summary>
    public static Frame FewColours(Random random, int width, int height, int colours)
    {
        var palette = new byte[colours * 3];
        random.NextBytes(palette);
        var bytes = new byte[width * height * 3];
        for (int i = 0; i < bytes.Length; i += 3) palette.AsSpan(random.Next(colours) * 3, 3).CopyTo(bytes.AsSpan(i));
        return Of(width, height, bytes);
    }

    public static Frame Of(int width, int height, ReadOnlySpan<byte> rgb)
    {
        var frame = new Frame(width, height);
        frame.Load(rgb);
        return frame;
    }

    /// <summary>The set that the oracle's script calls mask_of.</summary>
    public static Mask MaskOf(Frame frame) => frame.InRange(new Rgb(128, 0, 0), new Rgb(255, 255, 255));

    /// <summary>A mask's pixels, packed like the oracle's answers: rows one after the other without padding.</summary>
    public static string Hex(Mask mask)
    {
        var bytes = new byte[(mask.Width * mask.Height + 7) / 8];
        for (int i = 0; i < mask.Width * mask.Height; i++)
            if (mask[i % mask.Width, i / mask.Width]) bytes[i / 8] |= (byte)(1 << (i % 8));
        return Convert.ToHexStringLower(bytes);
    }
}
