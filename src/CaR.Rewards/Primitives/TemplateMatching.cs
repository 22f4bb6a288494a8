namespace CaR.Rewards;

/// <summary>
/// Normalised correlation coefficient (OpenCV's TM_CCOEFF_NORMED) of a template with every place of a picture. Sums are
/// exact integers. A flat picture correlates with nothing: there the score is 1 for equal pixels and 0 otherwise.
/// </summary>
internal static class TemplateMatching
{
    [ThreadStatic]
    private static WidePicture? t_picture;

    [ThreadStatic]
    private static WidePicture? t_template;

    /// <summary>Finds the best place; of equally good ones the first, row by row.</summary>
    public static void Run(Frame frame, Frame template, Results<Match> result)
    {
        int columns = frame.Width - template.Width + 1, rows = frame.Height - template.Height + 1;
        if (template.Bounds.IsEmpty || columns <= 0 || rows <= 0)
        {
            result.Reset(0);
            return;
        }

        WidePicture picture = t_picture ??= new WidePicture(), part = t_template ??= new WidePicture();
        picture.Load(frame);
        part.Load(template);
        var best = new Match(default, -1);
        PixelSums whole = part.SumsIn(template.Bounds);
        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x < columns; x++)
            {
                var box = new Rect(x, y, template.Width, template.Height);
                double score = Score(picture, part, box, whole);
                if (score > best.Score) best = new Match(box, score);
            }
        }

        result.Reset(1)[0] = best;
    }

    private static double Score(WidePicture picture, WidePicture template, Rect box, in PixelSums whole)
    {
        PixelSums window = picture.SumsIn(box);
        double windowPower = window.Power(box.Area), templatePower = whole.Power(box.Area);
        if (windowPower == 0 || templatePower == 0)
            return window == whole && picture.Product(template, box) == whole.Squares ? 1 : 0;
        double product = (double)box.Area * picture.Product(template, box) - window.Dot(whole);
        return Math.Clamp(product / Math.Sqrt(windowPower * templatePower), 0, 1);
    }
}
