using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaR.Rewards.Tests.Oracle;

/// <summary>The questions: every primitive on random and on real pictures.</summary>
internal static class OracleCases
{
    private const int Seed = 20240229;

    public static List<OracleCase> All()
    {
        var random = new Random(Seed);
        var cases = new List<OracleCase>();
        foreach ((int width, int height) in Pictures.Sizes)
        {
            Colours(cases, random, Pictures.Noise(random, width, height));
            Colours(cases, random, Pictures.FewColours(random, width, height, 5));
            Two(cases, random, Pictures.FewColours(random, width, height, 7), Pictures.FewColours(random, width, height, 7));
            foreach (double share in (double[])[0, 0.02, 0.3, 0.6, 0.97])
            {
                Frame clumps = Pictures.Clumps(random, width, height, share);
                Shapes(cases, clumps);
                cases.Add(Distance(clumps, Pictures.Clumps(random, width, height, 0.03)));
            }

            Frame noise = Pictures.Noise(random, width, height);
            cases.Add(Match(noise, Part(noise, random)));
            cases.Add(Match(noise, Pictures.Noise(random, Math.Min(width, 3), Math.Min(height, 2))));
        }

        Real(cases, random, "minigrid/MiniGrid-DoorKey-8x8-v0/expert/ep_000.npz");
        Real(cases, random, "minigrid/MiniGrid-KeyCorridorS3R1-v0/expert/ep_001.npz");
        Real(cases, random, "panda-push/expert/ep_000.npz");
        return cases;
    }

    private static void Real(List<OracleCase> cases, Random random, string path)
    {
        Recording recording = Recording.Open(path);
        Frame start = recording.FrameAt(0);
        for (int i = 1; i < recording.Count; i += 5)
        {
            Frame now = recording.FrameAt(i);
            Colours(cases, random, now);
            Shapes(cases, now);
            Two(cases, random, now, start);
            cases.Add(Distance(now, start));
            cases.Add(Match(now, Part(start, random)));
        }
    }

    private static void Colours(List<OracleCase> cases, Random random, Frame frame)
    {
        for (int i = 0; i < 6; i++)
        {
            Rgb pixel = frame[random.Next(frame.Width), random.Next(frame.Height)];
            int reach = random.Next(120);
            Rgb low = new(pixel.R - reach, pixel.G - random.Next(60), pixel.B - random.Next(60));
            Rgb high = new(pixel.R + random.Next(60), pixel.G + reach, pixel.B + random.Next(60));
            cases.Add(Bits("rgb", frame, low.R, low.G, low.B, high.R, high.G, high.B, () => frame.InRange(low, high)));
            Hsv from = new(random.Next(180), random.Next(128), random.Next(128));
            Hsv to = new(random.Next(180), 128 + random.Next(128), 128 + random.Next(128));
            cases.Add(Bits("hsv", frame, from.H, from.S, from.V, to.H, to.S, to.V, () => frame.InRange(from, to)));
        }

        cases.Add(Ask("palette", frame, null, [], answer =>
        {
            (int, int)[] expected = [.. answer.EnumerateArray().Select(a => (a[0].GetInt32(), a[1].GetInt32()))];
            Assert.Equal(expected, frame.Palette(int.MaxValue).Select(s => ((s.Colour.R << 16) | (s.Colour.G << 8) | s.Colour.B, s.Count)));
        }));
        cases.Add(Ask("mean", frame, null, [], answer =>
        {
            Rgb mean = frame.Mean;
            Assert.Equal(answer[0].GetDouble(), mean.R, 0.5001);
            Assert.Equal(answer[1].GetDouble(), mean.G, 0.5001);
            Assert.Equal(answer[2].GetDouble(), mean.B, 0.5001);
        }));
    }

    private static void Shapes(List<OracleCase> cases, Frame frame)
    {
        cases.Add(Ask("measured", frame, null, [], answer => SameMeasures(answer, Pictures.MaskOf(frame))));
        foreach (int connectivity in (int[])[4, 8])
        {
            cases.Add(Ask("components", frame, null, new() { ["connectivity"] = connectivity }, answer =>
                SameRegions(answer, Pictures.MaskOf(frame).ConnectedComponents(connectivity))));
        }

        foreach ((int size, int iterations) in ((int, int)[])[(3, 1), (2, 1), (5, 2), (4, 3), (3, 40), (1, 1)])
        {
            cases.Add(Ask("morphology", frame, null, Morphology(size, iterations, true), answer =>
                Assert.Equal(answer.GetString(), Pictures.Hex(Pictures.MaskOf(frame).Erode(size, iterations)))));
            cases.Add(Ask("morphology", frame, null, Morphology(size, iterations, false), answer =>
                Assert.Equal(answer.GetString(), Pictures.Hex(Pictures.MaskOf(frame).Dilate(size, iterations)))));
        }
    }

    private static void Two(List<OracleCase> cases, Random random, Frame frame, Frame other)
    {
        foreach (int threshold in (int[])[0, 10, random.Next(255), 255])
        {
            cases.Add(Ask("absdiff", frame, other, new() { ["threshold"] = threshold }, answer =>
                Assert.Equal(answer.GetString(), Pictures.Hex(frame.AbsDiff(other, threshold)))));
        }
    }

    private static OracleCase Distance(Frame frame, Frame other) => Ask("distance", frame, other, [], answer =>
    {
        double distance = Pictures.MaskOf(frame).DistanceTo(Pictures.MaskOf(other));
        if (answer.ValueKind == JsonValueKind.Null) Assert.Equal(double.NaN, distance);
        else Assert.Equal(answer.GetDouble(), distance, 1e-3);
    });

    /// <summary>OpenCV computes scores in float32, so equally good places may change order: the score decides.</summary>
    private static OracleCase Match(Frame frame, Frame template) => Ask("match", frame, template, [], answer =>
    {
        if (template.Palette().Count == 1) return;
        Match match = frame.MatchTemplate(template);
        double best = answer.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(v => v.GetDouble()).Where(double.IsFinite).Max();
        Assert.Equal(Math.Max(0, best), match.Score, 1e-3);
        Assert.Equal(match.Score, Math.Max(0, answer[match.Box.Y][match.Box.X].GetDouble()), 1e-3);
    });

    private static void SameMeasures(JsonElement answer, Mask mask)
    {
        int[] box = [.. answer.GetProperty("box").EnumerateArray().Select(v => v.GetInt32())];
        Assert.Equal(answer.GetProperty("count").GetInt32(), mask.CountNonZero);
        Assert.Equal(new Rect(box[0], box[1], box[2], box[3]), mask.BoundingRect);
        if (answer.GetProperty("centroid") is { ValueKind: JsonValueKind.Array } centroid)
        {
            Assert.Equal(centroid[0].GetDouble(), mask.Centroid.X, 1e-9);
            Assert.Equal(centroid[1].GetDouble(), mask.Centroid.Y, 1e-9);
        }
        else
        {
            Assert.Equal(Point.None, mask.Centroid);
        }
    }

    private static void SameRegions(JsonElement answer, Regions regions)
    {
        Assert.Equal(answer.GetArrayLength(), regions.Count);
        for (int i = 0; i < regions.Count; i++)
        {
            JsonElement expected = answer[i];
            Region region = regions[i];
            Assert.Equal(expected[0].GetInt32(), region.Area);
            Assert.Equal(new Rect(expected[2].GetInt32(), expected[3].GetInt32(), expected[4].GetInt32(), expected[5].GetInt32()), region.Box);
            Assert.Equal(expected[6].GetDouble(), region.Centroid.X, 1e-9);
            Assert.Equal(expected[7].GetDouble(), region.Centroid.Y, 1e-9);
        }
    }

    private static OracleCase Bits(string kind, Frame frame, int l1, int l2, int l3, int h1, int h2, int h3, Func<Mask> ours) =>
        Ask(kind, frame, null, new() { ["low"] = new JsonArray(l1, l2, l3), ["high"] = new JsonArray(h1, h2, h3) }, answer =>
            Assert.Equal(answer.GetString(), Pictures.Hex(ours())));

    private static JsonObject Morphology(int size, int iterations, bool erode) =>
        new() { ["size"] = size, ["iterations"] = iterations, ["erode"] = erode };

    private static OracleCase Ask(string kind, Frame frame, Frame? other, JsonObject question, Action<JsonElement> check)
    {
        question["kind"] = kind;
        return new OracleCase(question, frame, other, check);
    }

    private static Frame Part(Frame frame, Random random)
    {
        int width = Math.Min(frame.Width, 2 + random.Next(12)), height = Math.Min(frame.Height, 2 + random.Next(12));
        Frame crop = frame.Crop(new Rect(random.Next(frame.Width - width + 1), random.Next(frame.Height - height + 1), width, height));
        return Pictures.Of(width, height, crop.Rgb24);
    }
}
