using CaR.Rewards;

/// <summary>The first thing of the mission is nowhere to be seen.</summary>
public sealed class Take : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ');
        if (words.Length < 8 || !Visible(o.Start, words[2], words[3])) return double.NaN;
        return Visible(o.Now, words[2], words[3]) ? 0 : 1;
    }

    private static bool Visible(Frame frame, string colour, string kind)
    {
        bool isBox = kind == "box";
        Rgb shade = isBox ? Shade(colour).Blend(new Rgb(0, 0, 0), 2.0 / 3) : Shade(colour);
        Mask mask = frame.Near(shade, isBox ? 1 : 0) | frame.Near(shade.Blend(new Rgb(255, 255, 255), 0.3), 1);
        return frame.Cells(8).Any(c => c.Share < 0.7 && Fits(c, mask.CountIn(c.Box), kind));
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
