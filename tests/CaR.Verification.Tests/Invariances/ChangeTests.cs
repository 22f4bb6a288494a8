using CaR.Core;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Testing;
using CaR.Verification.Clips;
using CaR.Verification.Invariances;

namespace CaR.Verification.Tests.Invariances;

/// <summary>What each change makes of a picture.</summary>
public sealed class ChangeTests
{
    private static readonly FrameSize s_size = new(20, 12);

    [Fact]
    public void Brightness_is_clamped()
    {
        Assert.Equal([8, 108, 255], First(new Brightness(8).Change(Flat(0, 100, 250))));
        Assert.Equal([0, 92, 242], First(new Brightness(-8).Change(Flat(0, 100, 250))));
        Assert.Equal(["brightness +8", "brightness −8"], new[] { new Brightness(8).Name, new Brightness(-8).Name });
    }

    [Fact]
    public void Noise_is_small_spread_evenly_and_the_same_every_time()
    {
        var clip = Flat(0, 100, 255);
        var noisy = new Noise(2).Change(clip);
        Assert.Equal(noisy.Pictures.Select(p => p.ToArray()), new Noise(2).Change(clip).Pictures.Select(p => p.ToArray()));
        Assert.NotEqual(noisy.Pictures[0].ToArray(), noisy.Pictures[1].ToArray());
        byte[] green = [.. noisy.Pictures.SelectMany(p => p.ToArray().Where((_, i) => i % 3 == 1))];
        Assert.Equal([98, 99, 100, 101, 102], green.Distinct().Order().Select(v => (int)v));
        Assert.All(green.CountBy(v => v), v => Assert.InRange(v.Value, green.Length / 8, green.Length / 3));
        var other = clip with { Episode = clip.Episode with { Hash = "another" } };
        Assert.NotEqual(noisy.Pictures[0].ToArray(), new Noise(2).Change(other).Pictures[0].ToArray());
    }

    [Fact]
    public void A_shift_repeats_the_edge()
    {
        var rgb = new byte[] { 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6 };
        var shifted = new Shift().Change(Clip(new(3, 2), rgb)).Pictures[0].ToArray();
        Assert.Equal([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 2, 2], shifted);
    }

    [Fact]
    public void Jpeg_leaves_a_flat_picture_nearly_as_it_is() =>
        Assert.All(First(new Jpeg(90).Change(Flat(30, 120, 200))).Zip([30, 120, 200]), pair => Assert.InRange(pair.First - pair.Second, -3, 3));

    [Fact]
    public void Jpeg_blurs_colour_across_pixels_and_more_at_lower_quality()
    {
        var rgb = Flat(0, 0, 0).Pictures[0].ToArray();
        for (var i = 0; i < rgb.Length; i += 6) rgb[i] = 255;
        var clip = Clip(s_size, rgb);
        double Error(int quality) => new Jpeg(quality).Change(clip).Pictures[0].ToArray().Zip(rgb, (a, b) => Math.Abs(a - b)).Average();
        Assert.InRange(Error(90), 10, 80);
        Assert.True(Error(20) > Error(90));
    }

    [Fact]
    public void Jpeg_agrees_with_OpenCV()
    {
        // Smooth colours, since at sharp edges decoders differ in how they widen the chroma.
        var rgb = new byte[s_size.Bytes];
        for (var y = 0; y < s_size.Height; y++)
        {
            for (var x = 0; x < s_size.Width; x++)
            {
                var at = ((y * s_size.Width) + x) * 3;
                (rgb[at], rgb[at + 1], rgb[at + 2]) = ((byte)(90 + (2 * x)), (byte)(160 - (3 * y)), (byte)(120 + x + y));
            }
        }

        const string Script =
            """
            import sys, cv2, numpy as np
            rgb = np.frombuffer(bytes.fromhex(sys.argv[1]), np.uint8).reshape(12, 20, 3)
            _, jpg = cv2.imencode(".jpg", rgb[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 90])
            print(cv2.imdecode(jpg, 1)[:, :, ::-1].tobytes().hex())
            """;
        var expected = Convert.FromHexString(Python.Run(Script, Convert.ToHexString(rgb)).Trim());
        var actual = new Jpeg(90).Change(Clip(s_size, rgb)).Pictures[0].ToArray();
        int[] apart = [.. expected.Zip(actual, (a, b) => Math.Abs(a - b))];
        Assert.True(apart.Average() < 1.5 && apart.Max() <= 8, $"{apart.Average()} in the mean, {apart.Max()} at most");
    }

    private static byte[] First(Clip clip) => clip.Pictures[0][..3].ToArray();

    private static Clip Flat(byte r, byte g, byte b) => Clip(s_size, [.. Enumerable.Range(0, 2 * s_size.Bytes).Select(i => i % 3 == 0 ? r : i % 3 == 1 ? g : b)]);

    private static Clip Clip(FrameSize size, byte[] pixels) =>
        Tests.Clips.Of(new("e", TrajectoryKind.Expert, ContentHash.Of(pixels), new MemoryFrames(size, pixels), true, true, null, null));
}
