using CaR.Verification.Clips;

namespace CaR.Verification.Invariances;

/// <summary>Every picture as it comes back from a JPEG file: colours through YCbCr, chroma at half resolution (4:2:0), 8×8 blocks quantised.</summary>
/// <remarks>ITU-T T.81 with the tables of its annex K and JFIF's conversion of colours. Entropy coding loses nothing and is left out.</remarks>
/// <param name="quality">1 … 100, scaled as libjpeg does.</param>
public sealed class Jpeg(int quality) : IInvariance
{
    private const int Channels = 3;

    /// <summary>Pixels of a block of chroma at half resolution.</summary>
    private const int Unit = 2 * JpegBlocks.Side;

    private readonly JpegBlocks _luma = new(JpegBlocks.Luma, quality);
    private readonly JpegBlocks _chroma = new(JpegBlocks.Chroma, quality);

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"JPEG at quality {quality}");

    /// <inheritdoc/>
    public string Reason => "encoded and decoded, chroma at half resolution (4:2:0), as common encoders do unless told otherwise";

    /// <inheritdoc/>
    public Clip Change(Clip episode)
    {
        var (width, height) = (Padded(episode.Size.Width), Padded(episode.Size.Height));
        float[][] planes = [new float[width * height], new float[width * height], new float[width * height]];
        var half = new float[width * height / 4];
        return episode.Redraw((picture, _) =>
        {
            Split(picture, episode.Size.Width, episode.Size.Height, planes, width);
            _luma.RoundTrip(planes[0], width);
            foreach (var chroma in planes[1..])
            {
                Halve(chroma, half, width);
                _chroma.RoundTrip(half, width / 2);
                Double(half, chroma, width);
            }

            Join(planes, width, picture, episode.Size.Width);
        });
    }

    private static int Padded(int side) => (side + Unit - 1) / Unit * Unit;

    private static void Split(byte[] picture, int pictureWidth, int pictureHeight, float[][] planes, int width)
    {
        for (var i = 0; i < planes[0].Length; i++)
        {
            var (x, y) = (Math.Min(i % width, pictureWidth - 1), Math.Min(i / width, pictureHeight - 1));
            var at = ((y * pictureWidth) + x) * Channels;
            float r = picture[at], g = picture[at + 1], b = picture[at + 2];
            planes[0][i] = Level((0.299f * r) + (0.587f * g) + (0.114f * b));
            planes[1][i] = Level((-0.168736f * r) - (0.331264f * g) + (0.5f * b) + 128);
            planes[2][i] = Level((0.5f * r) - (0.418688f * g) - (0.081312f * b) + 128);
        }
    }

    private static void Halve(float[] full, float[] half, int width)
    {
        for (var i = 0; i < half.Length; i++)
        {
            var at = (i / (width / 2) * 2 * width) + (i % (width / 2) * 2);
            half[i] = Level((full[at] + full[at + 1] + full[at + width] + full[at + width + 1]) / 4);
        }
    }

    private static void Double(float[] half, float[] full, int width)
    {
        for (var i = 0; i < full.Length; i++) full[i] = half[(i / width / 2 * (width / 2)) + (i % width / 2)];
    }

    private static void Join(float[][] planes, int width, byte[] picture, int pictureWidth)
    {
        for (var pixel = 0; pixel < picture.Length / Channels; pixel++)
        {
            var i = (pixel / pictureWidth * width) + (pixel % pictureWidth);
            float y = planes[0][i], cb = planes[1][i] - 128, cr = planes[2][i] - 128;
            picture[pixel * Channels] = (byte)Level(y + (1.402f * cr));
            picture[(pixel * Channels) + 1] = (byte)Level(y - (0.344136f * cb) - (0.714136f * cr));
            picture[(pixel * Channels) + 2] = (byte)Level(y + (1.772f * cb));
        }
    }

    private static float Level(float value) => Math.Clamp(MathF.Round(value), 0, 255);
}
