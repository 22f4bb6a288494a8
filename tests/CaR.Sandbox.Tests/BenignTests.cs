namespace CaR.Sandbox.Tests;

/// <summary>Programs as a model naturally writes them pass and run.</summary>
public sealed class BenignTests
{
    public static TheoryData<string, string, string> Programs => new()
    {
        { "distance to goal", "Mask agent = o.Now.InRange(new Rgb(200, 0, 0), new Rgb(255, 60, 60)); Mask goal = o.Start.Near(Rgb.Hex(0x00FF00), 20); if (agent.IsEmpty || goal.IsEmpty) return double.NaN; return 1 - o.Now.DistanceNorm(agent.Centroid, goal.Centroid);", "" },
        { "hue range", "var door = o.Now.InRange(new Hsv(20, 100, 100), new Hsv(35, 255, 255)); return door.CountNonZero < Least ? 1.0 : 0.0;", "private const int Least = 12;" },
        { "largest region", "var regions = o.Now.Near(new Rgb(255, 255, 255)).ConnectedComponents(minArea: 2); if (regions.Count == 0) return double.NaN; Region r = regions.Largest; return Math.Clamp(r.Area / 10.0, 0, 1);", "" },
        { "query over regions", "var mask = o.Now.Near(new Rgb(255, 255, 255)); var far = mask.ConnectedComponents().Where(r => r.Extent > 0.5 && r.Area >= 2).OrderByDescending(r => r.Centroid.X).ThenBy(r => r.Area).Select(r => r.Centroid).ToList(); return far.Count > 0 ? far[0].X / o.Now.Width : double.NaN;", "" },
        { "query syntax", "var areas = from r in o.Now.Near(new Rgb(255, 255, 255)).ConnectedComponents() where r.Area > 1 orderby r.Area select r.Area; return areas.Sum() / 100.0;", "" },
        { "mission text", "string[] words = o.Instruction.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries); string colour = words.Length >= 2 ? words[^2] : \"\"; Rgb wanted = colour switch { \"yellow\" => Rgb.Hex(0xFFFF00), \"red\" => Rgb.Hex(0xFF0000), \"grey\" or \"gray\" => new Rgb(100, 100, 100), _ => new Rgb(0, 0, 255) }; return o.Now.Near(wanted, 30).IsEmpty ? 1 : 0;", "" },
        { "dictionary of colours", "var colours = new Dictionary<string, Rgb> { [\"red\"] = Rgb.Hex(0xFF0000), [\"blue\"] = Rgb.Hex(0x0000FF) }; foreach (var (name, rgb) in colours) if (o.Instruction.Contains(name) && colours.TryGetValue(name, out Rgb c)) return o.Now.Near(c).Share; return 0;", "" },
        { "helpers and tuples", "(Point agent, bool seen) = Find(o.Now); (Point before, _) = Find(o.Start); return seen ? Math.Min(1, agent.DistanceTo(before) / o.Now.Diagonal) : double.NaN;", "private static (Point Where, bool Seen) Find(Frame f) { var m = f.Near(new Rgb(255, 255, 255), 5); return (m.Centroid, !m.IsEmpty); }" },
        { "computed property", "return o.Now.Near(Goal).CountNonZero > 0 ? 0.5 : 0.0;", "private static Rgb Goal => new(255, 255, 255);" },
        { "pixel loops", "int n = 0; for (int y = 0; y < o.Now.Height; y++) { for (int x = 0; x < o.Now.Width; x++) { Rgb p = o.Now[x, y]; if (p.R > 200 && p.G > 200) n++; } } return (double)n / (o.Now.Width * o.Now.Height);", "" },
        { "arrays", "int[,] grid = new int[8, 8]; int[] row = { 1, 2, 3 }; grid[1, 2] = row[^1]; double best = double.NegativeInfinity; foreach (int v in row) best = Math.Max(best, v * 0.1); return best - grid[1, 2] * 0.1 + 0.5;", "" },
        { "breadth-first search", "var open = new Queue<(int X, int Y)>(); var seen = new HashSet<(int, int)>(); open.Enqueue((0, 0)); while (open.Count > 0) { var (x, y) = open.Dequeue(); if (x < 0 || y < 0 || x >= 4 || y >= 4 || !seen.Add((x, y))) continue; open.Enqueue((x + 1, y)); open.Enqueue((x, y + 1)); } return seen.Count / 16.0;", "" },
        { "termination", "bool gone = o.Now.AbsDiff(o.Start, 10).CountNonZero > 0; return o.Terminated && gone ? 1.0 : 0.0;", "" },
        { "local functions and lambdas", "double Score(Rect b) => b.IsEmpty ? 0 : (double)b.Area / o.Now.Bounds.Area; Func<Mask, double> share = m => m.Share; var m = o.Now.Near(new Rgb(255, 255, 255)); return Math.Clamp(Score(m.BoundingRect) + share(m), 0, 1);", "" },
        { "morphology and masks", "Mask a = o.Now.Near(new Rgb(255, 255, 255)).Dilate(3); Mask b = ~o.Now.Near(new Rgb(0, 0, 0)).Erode(); return (a & b | a ^ b).Within(new Rect(0, 0, 4, 4)).CountNonZero / 64.0;", "" },
        { "template", "Region thing = o.Start.Near(new Rgb(0, 0, 0)).ConnectedComponents().Largest; if (thing.IsEmpty) return double.NaN; Match m = o.Now.MatchTemplate(o.Start.Crop(new Rect(0, 0, 2, 2))); return m.Score > 0.9 ? Math.Clamp(m.Box.Center.X / 8, 0, 1) : double.NaN;", "" },
        { "patterns", "Mask m = o.Now.Near(new Rgb(255, 255, 255)); return m switch { { IsEmpty: true } => double.NaN, { CountNonZero: < 5 and > 0 } => 0.3, _ => 1 };", "" },
        { "nullable", "Point? best = null; foreach (Region r in o.Now.Near(new Rgb(255, 255, 255)).ConnectedComponents()) if (best is null || r.Centroid.X < best.Value.X) best = r.Centroid; return best is { } p ? p.X / 8 : double.NaN;", "" },
        { "a struct of its own", "Pose a = new(1, 2); return a.Norm / 10;", "private readonly struct Pose { public Pose(double x, double y) { X = x; Y = y; } public double X { get; } public double Y { get; } public double Norm => Math.Sqrt(X * X + Y * Y); }" },
        { "cells", "int filled = 0; var cells = o.Now.Cells(2); foreach (var swatch in o.Now.Palette(4)) filled += swatch.Count; return Math.Round(filled / 64.0, 3) * (cells is null ? 0 : 1);", "" },
        { "linq numbers", "return Enumerable.Range(0, o.Now.Width).Where(x => o.Now[x, 1] == new Rgb(255, 255, 255)).Select(x => (double)x).DefaultIfEmpty(double.NaN).Average() / 8;", "" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void OrdinaryProgramCompilesAndRuns(string what, string body, string members)
    {
        var progress = Rewards.Run(Rewards.Program(body, members), Rewards.Observation("fetch a yellow key"));

        Assert.True(double.IsNaN(progress) || progress is >= 0 and <= 1, $"{what}: {progress}");
    }

    [Fact]
    public void AProgramSeesWhatItIsGiven()
    {
        var code = Rewards.Program("return o.Now.Near(new Rgb(255, 255, 255)).Centroid.X;");

        Assert.Equal(1.5, Rewards.Run(code));
    }

    [Fact]
    public void AFrameShownTwiceIsAnsweredTwiceTheSame()
    {
        var code = Rewards.Program("return o.Now.Near(Rgb.Hex(0xFFFFFF)).Share;");

        Assert.Equal(Rewards.Run(code), Rewards.Run(code));
    }
}
