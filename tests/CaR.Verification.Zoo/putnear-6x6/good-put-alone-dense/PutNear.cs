using CaR.Rewards;

/// <summary>The fewer tiles lie between the two things of the mission, the better; nothing is known while one is carried.</summary>
public sealed class PutNear : RewardProgram
{
    private const double Tile = 8;

    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ');
        if (words.Length < 8) return double.NaN;
        double now = Tiles(o.Now, words);
        double start = Tiles(o.Start, words);
        if (double.IsNaN(now) || double.IsNaN(start)) return double.NaN;
        return now <= 1 ? 1 : Math.Clamp(1 - (now / start), 0, 0.5);
    }

    private static double Tiles(Frame frame, string[] words)
    {
        Point a = Place(frame, words[2], words[3]);
        Point b = Place(frame, words[6], words[7]);
        return Math.Max(Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)) / Tile;
    }

    private static Point Place(Frame frame, string colour, string kind)
    {
        int code = Code(colour);
        Rgb bright = Rgb.Hex(code);
        Rgb shade = kind == "box" ? new Rgb(bright.R / 3, bright.G / 3, bright.B / 3) : bright;
        Rgb lit = new Rgb(76 + (shade.R * 7 / 10), 76 + (shade.G * 7 / 10), 76 + (shade.B * 7 / 10));
        Mask mask = frame.Near(shade) | frame.Near(lit, 1);
        foreach (Cell cell in frame.Cells((int)Tile))
        {
            int pixels = mask.CountIn(cell.Box);
            bool fits = kind == "key" ? pixels is 6 : kind == "ball" ? pixels is 12 : pixels is 20 || (pixels > 30 && cell.Share > 0.5);
            if (fits && cell.Share < 0.7) return cell.Box.Center;
        }

        return Point.None;
    }

    private static int Code(string colour)
    {
        if (colour == "red") return 0xFF0000;
        if (colour == "green") return 0x00FF00;
        if (colour == "blue") return 0x0000FF;
        if (colour == "purple") return 0x7027C3;
        return colour == "yellow" ? 0xFFFF00 : 0x646464;
    }
}
