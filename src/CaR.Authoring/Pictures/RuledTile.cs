using CaR.Core.Imaging;
using CaR.Core.Tasks;

namespace CaR.Authoring.Pictures;

/// <summary>How one picture is laid out with its label and its rulers. Rulers count pixels of the original, from its top left corner.</summary>
internal readonly record struct RuledTile
{
    private const int TextScale = 2;
    private const int Tick = 6;
    private const int Gap = 4;
    private const int TextHeight = PixelFont.Height * TextScale;

    private readonly FrameSize _picture;
    private readonly int _step;

    /// <summary>Plans the layout.</summary>
    /// <param name="picture">Size of the original.</param>
    /// <param name="side">About how long the longer side should be once enlarged, in pixels.</param>
    public RuledTile(FrameSize picture, int side)
    {
        _picture = picture;
        var longer = Math.Max(picture.Width, picture.Height);
        Factor = Math.Max(1, side / longer);
        var number = PixelFont.WidthOf($"{longer}") * TextScale;
        Left = number + Gap + Tick;
        Right = number / 2 + Gap;
        Top = Gap + TextHeight + Gap + TextHeight + Gap + Tick;
        _step = 1;
        while (_step * Factor < number + 2 * Gap) _step *= 2;
    }

    /// <summary>How many pixels a side one pixel of the original becomes.</summary>
    public int Factor { get; }

    /// <summary>Where the picture begins, from the tile's left.</summary>
    public int Left { get; }

    /// <summary>Where the picture begins, from the tile's top.</summary>
    public int Top { get; }

    /// <summary>Where the picture ends, from the tile's right: room for half of the last number.</summary>
    public int Right { get; }

    /// <summary>The whole tile.</summary>
    public FrameSize Size => new(Left + _picture.Width * Factor + Right, Top + _picture.Height * Factor + 3 * Gap);

    /// <summary>Draws label, rulers and picture with the tile's top left corner at a place.</summary>
    public void Draw(Canvas canvas, int x, int y, string label, Picture picture)
    {
        canvas.Text(x + Left, y + Gap, label, TextScale);
        // A line round the picture tells where a white one ends.
        canvas.Box(x + Left - 1, y + Top - 1, _picture.Width * Factor + 2, _picture.Height * Factor + 2);
        canvas.Enlarged(picture, x + Left, y + Top, Factor);
        for (var at = 0; at <= _picture.Width; at += _step)
        {
            var place = x + Left + at * Factor;
            canvas.Box(place, y + Top - Tick, 1, Tick);
            var text = $"{at}";
            canvas.Text(place - PixelFont.WidthOf(text) * TextScale / 2, y + Top - Tick - TextHeight - 1, text, TextScale);
        }

        for (var at = 0; at <= _picture.Height; at += _step)
        {
            var place = y + Top + at * Factor;
            canvas.Box(x + Left - Tick, place, Tick, 1);
            var text = $"{at}";
            canvas.Text(x + Left - Tick - 2 - PixelFont.WidthOf(text) * TextScale, place - TextHeight / 2, text, TextScale);
        }
    }
}
