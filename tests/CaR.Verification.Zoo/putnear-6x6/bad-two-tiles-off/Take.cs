using CaR.Rewards;

/// <summary>The first thing of the mission is nowhere to be seen.</summary>
public sealed class Take : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ');
        if (words.Length < 8) return double.NaN;
        return double.IsNaN(Place(o.Now, words[2], words[3]).X) ? 1 : 0;
    }

    private static Point Place(Frame frame, string colour, string kind)
    {
        bool isBox = kind == "box";
        Rgb shade = isBox ? Shade(colour).Blend(new Rgb(0, 0, 0), 2.0 / 3) : Shade(colour);
        Mask mask = frame.Near(shade, isBox ? 1 : 0) | frame.Near(shade.Blend(new Rgb(255, 255, 255), 0.3), 1);
        foreach (Cell cell in frame.Cells(8))
        {
            if (cell.Share < 0.7 && Fits(cell, mask.CountIn(cell.Box), kind)) return cell.Box.Center;
        }

        return Point.None;
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
