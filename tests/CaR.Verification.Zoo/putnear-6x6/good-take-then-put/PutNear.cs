using CaR.Rewards;

/// <summary>The first thing lies on a tile that touches the second's.</summary>
public sealed class PutNear : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ');
        if (words.Length < 8) return double.NaN;
        Rect moved = Place(o.Now, words[2], words[3]);
        Rect target = Place(o.Now, words[6], words[7]);
        if (moved.IsEmpty || target.IsEmpty) return 0;
        bool touching = Math.Abs(moved.X - target.X) <= 8 && Math.Abs(moved.Y - target.Y) <= 8;
        return touching ? 1 : 0;
    }

    private static Rect Place(Frame frame, string colour, string kind)
    {
        bool isBox = kind == "box";
        Rgb shade = isBox ? Shade(colour).Blend(new Rgb(0, 0, 0), 2.0 / 3) : Shade(colour);
        Mask mask = frame.Near(shade, isBox ? 1 : 0) | frame.Near(shade.Blend(new Rgb(255, 255, 255), 0.3), 1);
        foreach (Cell cell in frame.Cells(8))
        {
            if (cell.Share < 0.7 && Fits(cell, mask.CountIn(cell.Box), kind)) return cell.Box;
        }

        return new Rect(0, 0, 0, 0);
    }

    // A box is told by its dark filling; a grey one has the floor's lines in the same colour.
    private static bool Fits(Cell cell, int pixels, string kind)
    {
        bool greyBox = pixels > 30 && cell.Share > 0.5;
        return kind == "key" ? pixels == 6 : kind == "ball" ? pixels == 12 : pixels == 20 || greyBox;
    }

    private static Rgb Shade(string colour) => colour switch
    {
        "red" => new Rgb(255, 0, 0),
        "green" => new Rgb(0, 255, 0),
        "blue" => new Rgb(0, 0, 255),
        "purple" => new Rgb(112, 39, 195),
        "yellow" => new Rgb(255, 255, 0),
        _ => new Rgb(100, 100, 100),
    };
}
